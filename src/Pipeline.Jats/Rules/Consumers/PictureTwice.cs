using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS142: a picture that two figures show.</summary>
internal sealed class PictureTwice()
    : ConsumerRule(
        new(
            "JATS142",
            Severity.Notice,
            "Picture twice",
            "Two figures with one picture: one of them shows the wrong one.",
            "House rule: a figure has its own picture",
            "two figures with media/image1.png",
            "each with its own",
            "Check the pictures of the manuscript."
        ),
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .OwnElements("graphic")
            .Where(picture => picture.Ancestors("fig").Any() && !string.IsNullOrWhiteSpace(JatsArticle.AddressOf(picture)))
            .GroupBy(picture => JatsArticle.AddressOf(picture), StringComparer.Ordinal)
            .SelectMany(alike => alike.GroupBy(picture => picture.Ancestors("fig").First()).Skip(1).Select(other => other.First()))
            .Select(picture => At(picture, "Two figures show one picture.", JatsArticle.AddressOf(picture)));
}
