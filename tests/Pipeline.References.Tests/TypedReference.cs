using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests;

/// <summary>
/// References whose fields are told, as "{a1.Surname:Lind}, {a1.GivenNames:J.} ({Year:2019}). *{Source:Home}*.": the letter
/// names the group (author, editor, translator), the figure the name; asterisks stand around italics.
/// </summary>
internal static partial class TypedReference
{
    public static Reference Of(PublicationType? type, string marked, string id = "ref1")
    {
        var parts = new List<RefPart>();
        var isItalic = false;
        foreach (Match piece in PiecePattern().Matches(marked))
        {
            if (piece.Value == "*")
                isItalic = !isItalic;
            else
                parts.Add(Part(piece) with { IsItalic = isItalic });
        }

        return new(id, type, parts.ToSeq(), new SourceRef("word/document.xml", 100));
    }

    private static RefPart Part(Match piece)
    {
        if (!piece.Groups["field"].Success)
            return new(RefField.None, piece.Value);
        var field = Enum.Parse<RefField>(piece.Groups["field"].Value);
        var text = piece.Groups["text"].Value;
        var uri =
            field == RefField.Uri ? text
            : field == RefField.Doi && !text.StartsWith("http", StringComparison.Ordinal) ? $"https://doi.org/{text}"
            : field == RefField.Doi ? text
            : null;
        if (!piece.Groups["group"].Success)
            return new(field, text) { Uri = uri };
        var group = "aet".IndexOf(piece.Groups["group"].Value[0], StringComparison.Ordinal);
        return new(field, text, false, group + 1, int.Parse(piece.Groups["name"].Value, CultureInfo.InvariantCulture))
        {
            GroupType = (PersonGroupType)group,
        };
    }

    [GeneratedRegex(@"\{(?:(?<group>[aet])(?<name>\d+)\.)?(?<field>\w+):(?<text>[^}]*)\}|\*|[^{*]+")]
    private static partial Regex PiecePattern();
}
