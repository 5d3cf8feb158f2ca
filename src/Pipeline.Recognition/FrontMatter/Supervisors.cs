using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Who guided or examined a thesis, named on the title page of a summary of it: behind a label, in a line or cell of its own, names no author.</summary>
internal sealed partial class Supervisors(RecognitionContext context)
{
    /// <summary>Words of the longest name with its address.</summary>
    private const int MostWords = 20;

    /// <summary>The labels with the names behind them, as notes.</summary>
    public List<AuthorNote> Take(FrontLines lines)
    {
        var notes = new List<AuthorNote>();
        foreach (var at in lines.Free().Where(at => Role().IsMatch(lines[at].Words)).ToList())
        {
            var next = lines.Free(at + 1).Where(other => other != at).Take(2).ToList();
            var colon = next is [var sign, ..] && FormReader.IsColon(lines[sign]) ? sign : -1;
            if (
                next.Find(other => other != colon) is not (> 0 and var named)
                || lines[named].IsProse
                || lines[named].WordCount > MostWords
                || !NamesSomebody(lines[named])
            )
                continue;
            foreach (var taken in new[] { at, colon, named }.Where(taken => taken >= 0))
                lines.Claim(taken);
            var label = colon >= 0 && !lines[at].Words.EndsWith(':') ? lines[at].Join(lines[colon], withSpace: false) : lines[at];
            notes.Add(new("other", context.Inlines.Convert(label.Join(lines[named]), ContentKind.Prose), lines[at].Source));
        }

        return notes;
    }

    /// <summary>A name, with or without an address behind it.</summary>
    private static bool NamesSomebody(Line line) =>
        AuthorLine.IsAuthorLine(line)
        || (line.Text.AsSpan().IndexOfAny(',', '(') is > 0 and var comma && AuthorLine.IsAuthorLine(line.Slice(0, comma)));

    [GeneratedRegex(
        @"^(?:(?:ko-?|co-?|first\s+|second\s+|main\s+|principal\s+|external\s+|internal\s+)?(?:promotor(?:es|s)?|pembimbing(?:\s+(?:utama|pendamping))?|penguji|penyelia(?:\s+bersama)?|pemeriksa|supervisors?|advis[eo]rs?|examiners?|chair(?:person)?|committee|Betreuer(?:in)?|Erstbetreuer(?:in)?|Zweitbetreuer(?:in)?|Gutachter(?:in)?|Erstgutachter(?:in)?|Zweitgutachter(?:in)?|(?:co)?directeurs?(?:\s+de\s+thèse)?|directrices?(?:\s+de\s+thèse)?|(?:co)?director(?:es|a)?(?:\s+de\s+(?:la\s+)?tesis)?|tutor(?:a|es)?|(?:co)?orientador(?:a|es)?|begeleiders?|copromotor))\s*(?:\(?(?:[1-4]|I{1,3}|IV)\)?)?\s*:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Role();
}
