using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.BackMatter;

/// <summary>The title of an appendix: its word, the letter or number it is called by, and what it holds.</summary>
internal static partial class AppendixTitle
{
    /// <summary>A letter or number of an appendix, or of a part of one: "A", "B1", "2", "IV", "A.1".</summary>
    public const string Number = @"(?:[A-Z](?:\.?\d{1,2})?|[IVX]{1,4}|\d{1,2})";

    /// <summary>Whether the title is one ("Appendix", "Appendix A: Guide", "Lampiran 2"), and not one that a word like it begins ("Annexe buildings").</summary>
    public static bool Is(string title, LabelIndex labels) =>
        labels.AtStart(title, Label.Appendix) is { } label && AfterWord().IsMatch(title[label.End..]);

    /// <summary>The letter or number it is called by; null where it has none.</summary>
    public static string? NumberOf(string title, LabelIndex labels) =>
        labels.AtStart(title, Label.Appendix) is { } label
        && AfterWord().Match(title[label.End..]).Groups["number"] is { Success: true } number
            ? number.Value
            : null;

    /// <summary>Characters of its word and its letter or number; null for other titles.</summary>
    public static int? NameLength(string title, LabelIndex labels)
    {
        if (labels.AtStart(title, Label.Appendix) is not { } label || AfterWord().Match(title[label.End..]) is not { Success: true } match)
            return null;
        return label.End + (match.Groups["number"] is { Success: true } number ? number.Index + number.Length : 0);
    }

    /// <summary>What stands behind the name and the sign that parts them.</summary>
    public static Line AfterName(Line title, int length)
    {
        while (length < title.Text.Length && title.Text[length] is ' ' or '.' or ':' or '|' or '–' or '—' or '-')
            length++;
        return title.From(length);
    }

    /// <summary>Whether a heading is one of an appendix, by its name or by a title that begins with one.</summary>
    public static bool IsOf(Heading heading, LabelIndex labels) =>
        labels.AtStart(heading.Label ?? string.Empty, Label.Appendix) is not null
        || labels.AtStart(heading.Title.Words, Label.Appendix) is not null;

    [GeneratedRegex(@"^(?:\s+(?<number>" + Number + @"))?\s*(?:$|[.:|–—-])|^\s+(?<number>" + Number + @")\s")]
    private static partial Regex AfterWord();
}
