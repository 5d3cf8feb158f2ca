using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.BackMatter;

/// <summary>The title of an appendix: its word, the letter or number it is called by, and what it holds.</summary>
internal static partial class AppendixTitle
{
    /// <summary>A letter or number of an appendix: "A", "B1", "2", "IV".</summary>
    public const string Number = @"(?:[A-Z]\d?|[IVX]{1,4}|\d{1,2})";

    /// <summary>Whether the title is one ("Appendix", "Appendix A: Guide", "Lampiran 2"), and not one that a word like it begins ("Annexe buildings").</summary>
    public static bool Is(string title, LabelIndex labels) =>
        labels.AtStart(title, Label.Appendix) is { } label && AfterWord().IsMatch(title[label.End..]);

    /// <summary>The letter or number it is called by; null where it has none.</summary>
    public static string? NumberOf(string title, LabelIndex labels) =>
        labels.AtStart(title, Label.Appendix) is { } label && AfterWord().Match(title[label.End..]).Groups["number"] is { Success: true } number ? number.Value : null;

    [GeneratedRegex(@"^(?:\s+(?<number>" + Number + @"))?\s*(?:$|[.:|–—-])|^\s+(?<number>" + Number + @")\s")]
    private static partial Regex AfterWord();
}
