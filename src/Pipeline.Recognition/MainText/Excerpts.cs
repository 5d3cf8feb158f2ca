using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;

namespace Pipeline.Recognition.MainText;

/// <summary>What somebody said in an interview, a paragraph of its own though nothing sets it apart: it stands in quotation marks or italics, and who said it stands in brackets behind it.</summary>
internal static partial class Excerpts
{
    /// <summary>Words of the shortest excerpt; a shorter sentence goes on from the text above it.</summary>
    private const int FewestWords = 20;

    public static bool Is(Line line) =>
        line is { List: null, Format.OutlineLevel: null, IsCentred: false, WordCount: >= FewestWords }
        && Attributions.StartIn(line) is { } start
        && line.Text[start] is '(' or '['
        && line.Slice(0, start) is var said
        && (InOneMark().IsMatch(said.Words) || said.Features.IsItalic);

    /// <summary>One pair of marks round the whole.</summary>
    [GeneratedRegex("^(?:“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|\"[^\"]+\")$")]
    private static partial Regex InOneMark();
}
