using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Styles;

/// <summary>Writes the people of a work as the style of Vancouver does: "Lind JP, de Vries A" (Citing Medicine, chapter 2).</summary>
internal static class VancouverPeople
{
    private const int MostInitials = 5;

    public static void Write(PartList parts, WorkPeople people, PersonGroupType type)
    {
        var group = parts.NewGroup();
        for (var at = 0; at < people.Names.Count; at++)
        {
            if (at > 0)
                parts.InGroup(RefField.None, ", ", group, 0, type);
            WritePerson(parts, people.Names[at], group, at + 1, type);
        }

        if (people.EtAl is null)
            return;
        parts.InGroup(RefField.None, ", ", group, 0, type);
        parts.InGroup(RefField.EtAl, people.EtAl.TrimEnd('.'), group, 0, type);
    }

    private static void WritePerson(PartList parts, WorkPerson person, int group, int name, PersonGroupType type)
    {
        parts.InGroup(person.IsOrganisation ? RefField.Collab : RefField.Surname, person.Surname, group, name, type);
        Spaced(RefField.GivenNames, AreBare(person) ? person.Given : Bare(Initials.Of(person.Given)));
        Spaced(RefField.Suffix, person.Suffix.TrimEnd('.'));

        void Spaced(RefField field, string text)
        {
            if (text.Length == 0)
                return;
            parts.InGroup(RefField.None, " ", group, name, type);
            parts.InGroup(field, text, group, name, type);
        }
    }

    /// <summary>"JP" of "J. P." and "J.-P."; names in scripts without capitals stay whole.</summary>
    private static string Bare(string initials) =>
        initials.Contains('.', StringComparison.Ordinal)
            ? string.Concat(initials.Where(letter => letter is not ('.' or ' ' or '-'))).ToUpperInvariant()
            : initials;

    /// <summary>"Pereira RGFA" has no name in capitals, since the surname is in none.</summary>
    private static bool AreBare(WorkPerson person) =>
        person.Given.Length is > 1 and <= MostInitials && person.Given.All(char.IsUpper) && person.Family.Any(char.IsLower);
}
