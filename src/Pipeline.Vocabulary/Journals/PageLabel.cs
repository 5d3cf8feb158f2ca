namespace Pipeline.Vocabulary.Journals;

/// <summary>The journal's word before page numbers, without the stop of an abbreviation, which stands in the line that it is set in.</summary>
public static class PageLabel
{
    /// <summary>"pp" of one page is "p"; other words serve for one page as well.</summary>
    public static string Of(string word, bool isSingle) =>
        (isSingle && word.StartsWith("pp", StringComparison.Ordinal) ? word[1..] : word).TrimEnd('.');
}
