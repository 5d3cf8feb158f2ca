using System.Text.RegularExpressions;
using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Whoever wrote a review, named by the words that say so ("Reviewed by Farah Wahida, Universiti Malaysia Sabah").</summary>
internal static partial class Reviewer
{
    /// <summary>Lines from the end in which the name is looked for, its address among them.</summary>
    private const int Reach = 6;

    /// <summary>Words of the longest line about a reviewer.</summary>
    private const int LongestLine = 25;

    /// <summary>Characters of the words before the name; 0 where the line has none.</summary>
    public static int LeadLength(string text) => Lead().Match(text).Length;

    /// <summary>A line that names the reviewer behind those words.</summary>
    public static bool IsSigned(Line line) =>
        line.WordCount <= LongestLine
        && LeadLength(line.Text) is > 0 and var length
        && line.From(length) is { HasWords: true } name
        && char.IsUpper(name.Words[0]);

    /// <summary>
    /// Where the lines begin that sign a review at its end: the name behind its words, and under it nothing but an address;
    /// references may follow. The end of the flow where there are none.
    /// </summary>
    public static (int Start, int End) Signature(IReadOnlyList<FlowItem> flow, LabelIndex labels)
    {
        var end = EndOfText.In(flow, labels);
        for (int at = end - 1, seen = 0; at >= 0 && seen < Reach; at--)
        {
            if (flow[at].IsEmpty)
                continue;
            if (flow[at].Line is not { WordCount: <= LongestLine } line)
                break;
            if (IsSigned(line))
                return (at, end);
            seen++;
        }

        return (flow.Count, flow.Count);
    }

    [GeneratedRegex(
        @"^\s*(?:(?:(?:book\s+)?review(?:ed)?|a\s+review)\s+by|reviewer|di(?:resensi|ulas|tinjau|timbang)\s+oleh|(?:resensi|ulasan|tinjauan)\s+oleh|peresensi|pengulas|reseñad[oa]\s+por|reseña\s+por|reseñador[a]?|resenhad[oa]\s+por|resenha\s+por|resenhista|compte\s+rendu\s+par|recensée?\s+par|recension\s+par|rezensiert\s+von|besprochen\s+von|rezensent(?:in)?|besproken\s+door|gerecenseerd\s+door|recensie\s+door|recensent)\s*:?\s+(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();
}
