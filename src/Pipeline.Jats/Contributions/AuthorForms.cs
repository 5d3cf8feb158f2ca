using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Contributions;

/// <summary>
/// The forms under which a statement may name the authors: the name, initials with or without those of particles and of
/// the second half of a hyphened name, initials and surname, surname, given name.
/// </summary>
internal sealed class AuthorForms
{
    /// <summary>Kinds of forms, the surest first.</summary>
    private const int Tiers = 4;

    private readonly IReadOnlyList<ILookup<string, int>> _tiers;

    public AuthorForms(IReadOnlyList<Contrib> authors)
    {
        var parts = authors.Select((author, at) => (Author: author, At: at)).ToList();
        _tiers =
        [
            .. Enumerable
                .Range(0, Tiers)
                .Select(tier =>
                    parts
                        .SelectMany(pair =>
                            FormsOf(pair.Author, tier)
                                .Where(form => form.Length > 0)
                                .Distinct(StringComparer.Ordinal)
                                .Select(form => (form, pair.At))
                        )
                        .ToLookup(pair => pair.form, pair => pair.At, StringComparer.Ordinal)
                ),
        ];
    }

    /// <summary>
    /// Places of the authors of this name, from the surest kind of form that fits any; several where it fits several.
    /// </summary>
    public IReadOnlyList<int> Of(string name)
    {
        var key = Sameness.Key(name);
        foreach (var tier in _tiers)
            if (tier[key].ToList() is { Count: > 0 } found)
                return found;
        return [];
    }

    private static IEnumerable<string> FormsOf(Contrib author, int tier)
    {
        if (author.Collab is { } collab)
            return tier == 0 ? [Sameness.Key(collab)]
                : tier == 1 ? [Initials(Words(collab))]
                : [];
        var (given, surname) = (Words(author.Name?.Given), Words(author.Name?.Surname));
        IReadOnlyList<string> all = author.Name is null ? Words(author.Raw) : [.. given, .. surname];
        var bare = all.Where(word => char.IsUpper(word[0])).ToList();
        return tier switch
        {
            0 => [Key(all), Key([.. surname, .. given])],
            1 => [Initials(Halves(all)), Initials(all), Initials([.. Halves(surname), .. Halves(given)])],
            2 =>
            [
                Initials(bare),
                .. bare.Count > 2 ? [Initials([bare[0], bare[^1]])] : (string[])[],
                Initials(Halves(given)) + Key(surname),
                Initials(given) + Key(surname),
                Key(surname) + Initials(Halves(given)),
                Key(surname) + Initials(given),
                .. FirstWith(given, surname),
            ],
            _ => [Key(surname), Key(given), .. given.Take(1).Select(word => Sameness.Key(word))],
        };
    }

    /// <summary>"Yusuf Hakim" and "Y. Hakim" for one who has more given names.</summary>
    private static IEnumerable<string> FirstWith(IReadOnlyList<string> given, IReadOnlyList<string> surname) =>
        given.Count == 0 || surname.Count == 0
            ? []
            :
            [
                Sameness.Key(given[0]) + Key(surname),
                Sameness.Key(given[0])[..1] + Key(surname),
                Key(surname) + Sameness.Key(given[0])[..1],
            ];

    private static IReadOnlyList<string> Words(string? name) =>
        [
            .. (name ?? string.Empty)
                .Split([' ', '\u00A0', '.', ','], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => Sameness.Key(word).Length > 0),
        ];

    private static IReadOnlyList<string> Halves(IEnumerable<string> words) =>
        [.. words.SelectMany(word => word.Split(['-', '‐', '‑'])).Where(word => Sameness.Key(word).Length > 0)];

    private static string Key(IEnumerable<string> words) => string.Concat(words.Select(word => Sameness.Key(word)));

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => Sameness.Key(word)[..1]));
}
