using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

internal sealed class CorrespondingEmail : ContribRule
{
    public override Rule Info { get; } =
        new(
            "META062",
            Severity.Query,
            "Corresponding author without an e-mail address",
            "A corresponding author whom nobody can write to is none.",
            "JATS corresp with email; PMC tagging guidelines, corresponding author",
            "Budi Santoso*",
            "Budi Santoso*, budi@kapal.ac.id",
            "Ask the author for the address."
        );

    protected override Contrib Apply(Contrib contrib, List<Diagnostic> findings)
    {
        if (contrib is { IsCorresponding: true, Email: null })
            findings.Add(Info.At(contrib.Source, $"{contrib.Called()} is the corresponding author but has no e-mail address."));
        return contrib;
    }
}
