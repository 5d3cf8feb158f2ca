using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>An author as citations may name them.</summary>
/// <param name="Printed">Surname or organisation as printed.</param>
/// <param name="Key">Folded surname with its particles, or folded name of the organisation.</param>
/// <param name="ShortKey">Folded surname without particles.</param>
/// <param name="GivenKey">Folded given names; empty where there are none.</param>
/// <param name="Parts">Folded words of a surname of several, particles aside; empty for one word.</param>
/// <param name="Organisation">Null for a person.</param>
internal sealed record CitedAuthor(
    string Printed,
    string Key,
    string ShortKey,
    string GivenKey,
    IReadOnlyList<string> Parts,
    CitedOrganisation? Organisation
)
{
    /// <summary>Fewest letters of a surname that stands for two.</summary>
    private const int ShortestSurname = 3;

    private static readonly char[] Separators = [' ', '-'];

    /// <summary>Whether it is the first of several surnames, by which texts in Spanish name authors ("García" for García Márquez); of a double surname with a hyphen it is but a part.</summary>
    public bool IsFirstSurname(string key) =>
        Parts is [var first, ..] && first == key && key.Length >= ShortestSurname && !Printed.Contains('-', StringComparison.Ordinal);

    /// <summary>Whether two words or more that a name without given names begins with ("Abdul Rahman" for Abdul Rahman Haji Ismail).</summary>
    public bool BeginsWith(string key)
    {
        if (GivenKey.Length > 0 || Parts.Count < 3 || key.Length >= Key.Length || !Key.StartsWith(key, StringComparison.Ordinal))
            return false;
        var (words, length) = (0, 0);
        foreach (var word in Printed.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            words++;
            length += Sameness.Key(word).Length;
            if (length >= key.Length)
                break;
        }

        return words > 1 && length == key.Length;
    }

    public static CitedAuthor Person(string surname, string given)
    {
        var words = surname.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var own = words
            .Where(word => !Lexicon.Particles.Contains(word))
            .Select(word => Sameness.Key(word))
            .Where(word => word.Length > 0)
            .ToList();
        var first = Array.FindIndex(words, word => !Lexicon.Particles.Contains(word));
        return new(
            surname,
            Sameness.Key(surname),
            Sameness.Key(string.Concat(words.Skip(Math.Max(first, 0)))),
            Sameness.Key(given),
            own.Count > 1 ? own : [],
            null
        );
    }

    public static CitedAuthor Of(CitedOrganisation organisation) =>
        new(organisation.Name, Sameness.Key(organisation.Name), string.Empty, string.Empty, [], organisation);

    public static IReadOnlyList<CitedAuthor> Of(Reference reference, PersonGroupType type) =>
        [
            .. reference
                .Parts.Where(part => part.Group > 0 && part.Name > 0 && part.GroupType == type)
                .GroupBy(part => (part.Group, part.Name))
                .OrderBy(name => name.Key)
                .Select(name => Of([.. name]))
                .Where(author => author.Key.Length > 0),
        ];

    private static CitedAuthor Of(List<RefPart> parts)
    {
        string Text(RefField field) => string.Concat(parts.Where(part => part.Field == field).Select(part => part.Text));
        var organisation = Text(RefField.Collab);
        return organisation.Length > 0
            ? Of(new CitedOrganisation(organisation))
            : Person(WithParticles(Text(RefField.Surname), Text(RefField.GivenNames)), Text(RefField.GivenNames)) with
            {
                Printed = Text(RefField.Surname),
            };
    }

    /// <summary>Particles behind the given names ("Meulen, P. van der") stand before the surname in the text ("van der Meulen").</summary>
    private static string WithParticles(string surname, string given)
    {
        var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length;
        while (first > 0 && char.IsLower(words[first - 1][0]) && Lexicon.Particles.Contains(words[first - 1].TrimEnd('.', ',')))
            first--;
        return first == words.Length ? surname : string.Join(' ', [.. words[first..], surname]);
    }
}
