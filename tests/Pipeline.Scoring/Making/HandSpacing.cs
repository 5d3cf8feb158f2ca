using Pipeline.Samples.Markup;
using Pipeline.Samples.Word;

namespace Pipeline.Scoring.Making;

/// <summary>What authors who lay out by hand leave in running text: double spaces, soft hyphens, tabs, page breaks.</summary>
internal sealed class HandSpacing(Noise choices)
{
    /// <summary>Shorter words are not hyphenated.</summary>
    private const int LongWord = 10;

    public IReadOnlyList<Inline> Space(IReadOnlyList<Inline> text)
    {
        var spaced = text.SelectMany(inline => inline is Text run ? Space(run.Value) : [inline]);
        return choices.OneIn(2) ? [new Call("tab", null, []), .. spaced] : [.. spaced];
    }

    private IEnumerable<Inline> Space(string text)
    {
        var words = text.Split(' ');
        var done = string.Empty;
        for (var at = 0; at < words.Length; at++)
        {
            done +=
                at == 0 ? string.Empty
                : choices.OneIn(60) ? "  "
                : " ";
            if (words[at].Length >= LongWord && choices.OneIn(40) && words[at].All(char.IsLetter))
            {
                yield return new Text(done + words[at][..5]);
                yield return new Call("soft", null, []);
                done = words[at][5..];
                continue;
            }

            if (at > 20 && choices.OneIn(900) && done.Length > 0)
            {
                yield return new Text(done);
                yield return new Call("page", null, []);
                done = string.Empty;
            }

            done += words[at];
        }

        if (done.Length > 0)
            yield return new Text(done);
    }
}
