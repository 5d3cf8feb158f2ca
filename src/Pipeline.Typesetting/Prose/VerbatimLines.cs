using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Prose;

/// <summary>Inline content cut at its line ends, with every space kept and tabs made into spaces.</summary>
internal sealed class VerbatimLines
{
    // Columns from one tab stop to the next.
    private const int TabStop = 4;

    private readonly List<List<Inline>> _lines =
    [
        [],
    ];
    private int _column;

    private VerbatimLines() { }

    /// <summary>The lines, without empty ones at the head and the foot.</summary>
    public static IReadOnlyList<Seq<Inline>> Of(Seq<Inline> content)
    {
        var lines = new VerbatimLines();
        foreach (var inline in content)
            lines.Add(inline, part => part);
        var first = lines._lines.FindIndex(HasWords);
        return first < 0 ? [] : [.. lines._lines[first..(lines._lines.FindLastIndex(HasWords) + 1)].Select(line => line.ToSeq())];
    }

    private static bool HasWords(List<Inline> line) =>
        line.Exists(inline => inline is InlineGraphic or InlineFormula || !string.IsNullOrWhiteSpace(line.ToSeq().PlainText()));

    /// <param name="wrap">Puts a part into the elements that are round it.</param>
    private void Add(Inline inline, Func<Inline, Inline> wrap)
    {
        switch (inline)
        {
            case Text text:
                AddText(text, wrap);
                break;
            case LineBreak or KeptInline { Name: "break" }:
                EndLine();
                break;
            case Emphasis emphasis:
                AddAll(emphasis.Content, part => wrap(emphasis with { Content = [part] }));
                break;
            case Foreign foreign:
                AddAll(foreign.Content, part => wrap(foreign with { Content = [part] }));
                break;
            case KeptInline kept:
                AddAll(kept.Content, part => wrap(kept with { Content = [part] }));
                break;
            default:
                _lines[^1].Add(wrap(inline));
                break;
        }
    }

    private void AddAll(Seq<Inline> content, Func<Inline, Inline> wrap)
    {
        foreach (var inline in content)
            Add(inline, wrap);
    }

    private void AddText(Text text, Func<Inline, Inline> wrap)
    {
        var lines = text.Value.ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0)
                EndLine();
            if (lines[index].Length > 0)
                _lines[^1].Add(wrap(text with { Value = Expanded(lines[index]) }));
        }
    }

    private void EndLine()
    {
        _lines.Add([]);
        _column = 0;
    }

    private string Expanded(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            var width = character == '\t' ? TabStop - _column % TabStop : 1;
            text.Append(character == '\t' ? ' ' : character, width);
            _column += width;
        }

        return text.ToString();
    }
}
