using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparison;

/// <summary>The changed words of a long text with some words around each.</summary>
public static class WordExcerpt
{
    private const string Gap = " … ";

    /// <param name="context">Characters of kept text left on either side of a change.</param>
    public static Seq<WordRun> Of(Seq<WordRun> runs, int context)
    {
        var excerpt = new List<WordRun>();
        for (var index = 0; index < runs.Count; index++)
        {
            var run = runs[index];
            excerpt.Add(
                run.State == WordState.Kept
                    ? run with
                    {
                        Text = Cut(run.Text, context, isFirst: index == 0, isLast: index == runs.Count - 1),
                    }
                    : run
            );
        }

        return excerpt.ToSeq();
    }

    private static string Cut(string text, int context, bool isFirst, bool isLast)
    {
        var (head, tail) = (isFirst ? 0 : context, isLast ? 0 : context);
        if (text.Length <= head + tail + Gap.Length)
            return text;
        return $"{text.AsSpan(0, StartOfGap(text, head))}{(isFirst ? "… " : isLast ? " …" : Gap)}{text.AsSpan(EndOfGap(text, text.Length - tail))}";
    }

    /// <summary>Back to the end of a word, unless that word is very long.</summary>
    private static int StartOfGap(string text, int at)
    {
        if (at == 0)
            return 0;
        var space = text.LastIndexOf(' ', at - 1, Math.Min(at, 20));
        return space > 0 ? space
            : IsWithinPair(text, at) ? at - 1
            : at;
    }

    private static int EndOfGap(string text, int at)
    {
        if (at >= text.Length)
            return text.Length;
        var space = text.IndexOf(' ', at, Math.Min(20, text.Length - at));
        return space >= 0 ? space + 1
            : IsWithinPair(text, at) ? at + 1
            : at;
    }

    private static bool IsWithinPair(string text, int at) => char.IsLowSurrogate(text[at]);
}
