using System.Buffers;
using System.Text.RegularExpressions;

namespace Pipeline.Vocabulary.Articles;

/// <summary>
/// Numbers of references without brackets that stand right behind a word or stop ("studies.3–5"): they are raised, as such journals
/// print them, though the file says nothing of it.
/// </summary>
public static partial class RaisedCitations
{
    // "127", not the year of a work.
    private const int MostDigits = 3;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;-–— \u00A0\u2009");

    /// <summary>Whether the inline is such a number, or what parts two of them.</summary>
    public static bool IsRaisedCitation(this Seq<Inline> content, int at) =>
        content[at] switch
        {
            Xref xref => IsNumber(xref) && at > 0 && IsRightBehind(content, at),
            Text text => IsSeparator(text)
                && at > 0
                && at + 1 < content.Count
                && content.IsRaisedCitation(at - 1)
                && content.IsRaisedCitation(at + 1),
            _ => false,
        };

    /// <summary>A raised number, or what parts two of them, as it is printed: a comma where there is only a space.</summary>
    public static Inline AsRaised(this Inline citation) =>
        citation is Text text
            ? text with
            {
                Value = text.Value.Trim() is { Length: > 0 } sign ? sign : ",",
            }
            : citation.WithChildren(citation.Children().WithCommas());

    /// <summary>The same with a comma between two numbers that only a space parts.</summary>
    private static Seq<Inline> WithCommas(this Seq<Inline> content) =>
        content.MapText(text => SpaceBetween.IsMatch(text.Value) ? text with { Value = SpaceBetween.Replace(text.Value, ",") } : text);

    private static bool IsRightBehind(Seq<Inline> content, int at)
    {
        if (content[at - 1] is not Text before)
            return content[at - 1] is Emphasis { Kind: EmphasisKind.Italic or EmphasisKind.Bold } styled
                && EndsInWord(styled.Content.PlainText());
        return IsSeparator(before) ? at > 1 && content[at - 2] is Xref && content.IsRaisedCitation(at - 2) : EndsInWord(before.Value);
    }

    private static bool EndsInWord(string text) =>
        text switch
        {
            [.., var digit, ',' or ';'] => !char.IsDigit(digit),
            [.., var last] => char.IsLetter(last) || last is '.' or ',' or ';' or ':' or '?' or '!' or ')' or '”' or '’' or '"' or '%',
            _ => false,
        };

    private static bool IsSeparator(Text text) => text.Value.Length > 0 && !text.Value.AsSpan().ContainsAnyExcept(Separators);

    private static bool IsNumber(Xref xref)
    {
        if (xref.Type != XrefType.Bibr)
            return false;
        var text = xref.Content.PlainText();
        return text.Length > 0
            && char.IsAsciiDigit(text[0])
            && char.IsAsciiDigit(text[^1])
            && text.Split([',', ';', '-', '–', '—', ' ', '\u00A0', '\u2009'], StringSplitOptions.RemoveEmptyEntries)
                .All(part => part.Length <= MostDigits && part.All(char.IsAsciiDigit));
    }

    [GeneratedRegex(@"(?<=\d)[ \u00A0\u2009]+(?=\d)")]
    private static partial Regex SpaceBetween { get; }
}
