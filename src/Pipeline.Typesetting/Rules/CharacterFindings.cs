using System.Text;
using Pipeline.Typesetting.Prose;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

/// <summary>
/// Gathers characters that fonts lack: each is told once, at its first place, those of one paragraph together, and after
/// some paragraphs all the rest together, for a text in a script without a font would tell of nothing else.
/// </summary>
internal sealed class CharacterFindings
{
    private const int MostFindings = 8;

    private readonly HashSet<(string Code, Rune Character)> _known = [];
    private readonly List<(Rule Rule, string Characters, SourceRef Source)> _found = [];

    public void Note(Rule rule, string characters, SourceRef source)
    {
        var fresh = new StringBuilder();
        foreach (var rune in characters.EnumerateRunes())
        {
            // Letters of the fallback fonts' own scripts are no finding: the fonts were put there for them.
            var isExpected = rule == SubstitutedFace.Rule && Bidi.HasRightToLeft(rune.ToString());
            if (!isExpected && _known.Add((rule.Code, rune)))
                fresh.Append(rune);
        }

        if (fresh.Length > 0)
            _found.Add((rule, fresh.ToString(), source));
    }

    public IEnumerable<Diagnostic> Findings() => _found.GroupBy(item => item.Rule).SelectMany(OfRule);

    private static IEnumerable<Diagnostic> OfRule(IGrouping<Rule, (Rule Rule, string Characters, SourceRef Source)> found)
    {
        var list = found.ToList();
        foreach (var (rule, characters, source) in list.Take(MostFindings))
            yield return Tell(rule, characters, source);
        if (list.Count > MostFindings)
            yield return Tell(found.Key, string.Concat(list.Skip(MostFindings).Select(item => item.Characters)), list[MostFindings].Source);
    }

    private static Diagnostic Tell(Rule rule, string characters, SourceRef source)
    {
        var runes = characters.EnumerateRunes().ToList();
        var what = runes.Count == 1 ? $"“{characters}” (U+{runes[0].Value:X4})" : $"{runes.Count} characters: {characters}";
        var message = rule == MissingGlyph.Rule ? $"No font has {what}." : $"Set in another face than the words around it: {what}.";
        return rule.At(source, message, characters);
    }
}
