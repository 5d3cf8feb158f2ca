using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Keywords;

/// <summary>Splits the printed list; marks around a keyword go.</summary>
internal sealed class KeywordStops : KwdGroupRule
{
    public override Rule Info { get; } =
        new(
            "META080",
            Severity.Info,
            "Mark left on a keyword",
            "“belonging.” and “belonging” are two subjects to an index.",
            "JATS kwd: one term, without punctuation; DOAJ keywords",
            "Keywords: migration, borders, belonging.",
            "migration; borders; belonging",
            "Nothing to do."
        );

    protected override KwdGroup Apply(KwdGroup group, Article article, List<Diagnostic> findings)
    {
        if (!group.Kwds.IsEmpty)
            return group;
        return group with
        {
            Kwds = KeywordReader.Split(group.Raw).Select(printed => Clean(printed, group, findings)).Where(kwd => kwd.Length > 0).ToSeq(),
        };
    }

    private string Clean(string printed, KwdGroup group, List<Diagnostic> findings)
    {
        var bare = printed.Trim(' ', ',', ';', ':', '*', '–', '—', '-');

        // The stop of "U.S." or "etc." belongs to the word.
        if (bare.EndsWith('.') && !bare[..^1].Contains('.', StringComparison.Ordinal))
            bare = bare.TrimEnd('.', ' ');
        if (bare != printed)
            findings.Add(
                Info.At(group.Source.PlaceOf(group.Raw, printed), $"The keyword “{printed}” is given as “{bare}”.", printed, bare)
            );
        return bare;
    }
}
