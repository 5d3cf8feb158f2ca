using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Gives an affiliation without a country what the address for letters or the life of an author who has it says behind the
/// same institution, and before it where nobody else has it ("Department of Geography, Okanagan Valley College, Kelowna, Canada").
/// </summary>
internal static class AffCompletion
{
    /// <summary>Parts between commas from the institution to its country: street, town, province.</summary>
    private const int MostParts = 5;

    /// <summary>Words of the longest of these parts.</summary>
    private const int LongestPart = 6;

    public static ArticleMeta Complete(ArticleMeta meta, RecognitionContext context)
    {
        foreach (
            var (aff, at) in meta.Affs.Select((aff, at) => (aff, at)).Where(known => !PersonWords.EndsWithCountry(known.aff.Raw)).ToList()
        )
        {
            var owners = meta.Contribs.Where(contrib => contrib.AffIds.Contains(aff.Id)).ToList();
            if (
                NotesOf(meta, owners)
                    .Select(note => Fuller(note.Content.PlainText(), aff.Raw, owners.Count == 1))
                    .FirstOrDefault(fuller => fuller is not null)
                is not { } address
            )
                continue;
            context.Findings.Add(
                AffiliationCompleted.Rule.At(
                    aff.Source,
                    "The affiliation was completed from what stands elsewhere about its author.",
                    aff.Raw,
                    address
                )
            );
            meta = meta with { Affs = meta.Affs.SetItem(at, aff with { Raw = address }) };
        }

        return meta;
    }

    /// <summary>Lives of these authors, and the addresses for letters to them.</summary>
    private static IEnumerable<AuthorNote> NotesOf(ArticleMeta meta, List<Contrib> owners) =>
        meta.AuthorNotes.Where(note =>
            owners.Exists(owner =>
                meta.CorrespondenceOf(owner) == note
                || (note.FnType == AuthorNote.Biography && note.Id is { } id && owner.NoteIds.Contains(id))
            )
        );

    private static string? Fuller(string text, string printed, bool isOfOne)
    {
        var start = text.IndexOf(printed, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || PlaceBehind(text[(start + printed.Length)..]) is not { } place)
            return null;
        var unit = text[..start].TrimEnd() is [.. var before, ','] ? before[(before.LastIndexOf(',') + 1)..].Trim() : string.Empty;
        return isOfOne && unit is [var first, ..] && char.IsUpper(first) && WordsIn(unit) <= LongestPart && PersonWords.IsUnit(unit)
            ? $"{unit}, {printed}{place}"
            : printed + place;
    }

    /// <summary>The parts behind an institution up to its country, from their comma on; null where no country is near.</summary>
    private static string? PlaceBehind(string tail)
    {
        if (tail is not [',', ..])
            return null;
        var parts = tail[1..]
            .Split(',')
            .Take(MostParts)
            .Select(part => part.Split([". ", ";", ")"], StringSplitOptions.None)[0].Trim(' ', '.'))
            .TakeWhile(part => WordsIn(part) is > 0 and <= LongestPart)
            .ToList();
        var country = parts.FindIndex(part => Country.Find(part) is not null);
        return country < 0 ? null : string.Concat(parts.Take(country + 1).Select(part => ", " + part));
    }

    private static int WordsIn(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
