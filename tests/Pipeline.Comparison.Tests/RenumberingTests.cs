using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Comparison.Tests;

/// <summary>What a program numbers anew is told apart from what a person changed.</summary>
public sealed partial class RenumberingTests
{
    private const string NewReference = "<ref id=\"ref1\"><mixed-citation>Aminah (2018). The first of all.</mixed-citation></ref>";

    [Fact]
    public void A_reference_put_in_before_others_is_one_addition_and_ids_that_follow()
    {
        var renumbered = ReferenceId()
            .Replace(Samples.Article, match => $"\"ref{int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) + 1}\"");

        var changes = Samples.Compare(
            Samples.Article,
            renumbered.Replace("<title>References</title>", $"<title>References</title>{NewReference}", StringComparison.Ordinal)
        );

        Assert.Equal(
            "reference 1 added: Aminah (2018). The first of all.",
            Assert.Single(changes, change => change.Kind != ChangeKind.Identifier).Message
        );
        Assert.Equal(6, changes.Count(change => change.Kind == ChangeKind.Identifier));
    }

    [Fact]
    public void Links_that_were_not_numbered_anew_point_to_other_things_now()
    {
        var renumbered = Samples
            .Article.Replace("<ref id=\"ref2\">", "<ref id=\"ref3\">", StringComparison.Ordinal)
            .Replace(
                "<ref id=\"ref3\"><mixed-citation publication-type=\"book\"><person-group person-group-type=\"author\"><name><surname>Mahsun",
                "<ref id=\"ref2\"><mixed-citation publication-type=\"book\"><person-group person-group-type=\"author\"><name><surname>Mahsun",
                StringComparison.Ordinal
            );

        var changes = Samples.Compare(Samples.Article, renumbered);

        Assert.Equal(
            "section 2, paragraph 1: cross-reference: “Hartati et al., 2021” points to reference 3 instead of reference 2",
            Assert.Single(changes, change => change.Kind != ChangeKind.Identifier).Message
        );
    }

    [Theory]
    [InlineData("rid")]
    [InlineData("rids")]
    public void A_link_that_names_several_is_followed_too(string attribute)
    {
        var from = Samples.Article.Replace("rid=\"ref2\"", $"{attribute}=\"ref2\"", StringComparison.Ordinal);
        var swapped = ReferenceElement()
            .Replace(
                from,
                match =>
                    match.Groups[1].Value switch
                    {
                        "2" => "<ref id=\"ref3\">",
                        "3" => "<ref id=\"ref2\">",
                        _ => match.Value,
                    }
            );

        Assert.Contains(
            Samples.Compare(from, swapped),
            change => change.Message.EndsWith("points to reference 3 instead of reference 2", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("rid")]
    [InlineData("rids")]
    public void A_link_whose_every_word_changed_is_followed_too(string attribute)
    {
        var from = Samples.Article.Replace("rid=\"ref2\"", $"{attribute}=\"ref2\"", StringComparison.Ordinal);
        var to = from.Replace($"{attribute}=\"ref2\">Hartati et al., 2021<", $"{attribute}=\"ref3\">Mahsun<", StringComparison.Ordinal);

        Assert.Contains(
            Samples.Compare(from, to),
            change => change.Message.EndsWith("points to reference 3 instead of reference 2", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_column_put_into_a_table_is_told_once()
    {
        var wider = Row()
            .Replace(
                Samples.Article,
                match =>
                    $"{match.Groups[1].Value}{match.Groups[2].Value}<{match.Groups[3].Value}>new</{match.Groups[3].Value}>{match.Groups[4].Value}</tr>"
            );

        Assert.Equal("Table 1, column 2 added: new | new | new | new", Assert.Single(Samples.Compare(Samples.Article, wider)).Message);
        Assert.Equal("Table 1, column 2 removed: new | new | new | new", Assert.Single(Samples.Compare(wider, Samples.Article)).Message);
    }

    [GeneratedRegex("<ref id=\"ref(\\d)\">")]
    private static partial Regex ReferenceElement();

    [GeneratedRegex("\"ref(\\d)\"")]
    private static partial Regex ReferenceId();

    [GeneratedRegex("(<tr>)(<(t[hd])[^>]*>[^<]*</t[hd]>)(.*?)</tr>")]
    private static partial Regex Row();
}
