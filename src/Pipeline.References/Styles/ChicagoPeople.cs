using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Styles;

/// <summary>Writes the people of a work as Chicago does: names in full, the first of a list inverted, the others not (Chicago 17 §15.9).</summary>
internal static class ChicagoPeople
{
    /// <param name="isInverted">Whether the first surname comes first, as at the head of a reference.</param>
    public static void Write(PartList parts, WorkPeople people, PersonGroupType type, StyleWords words, bool isInverted)
    {
        var group = parts.NewGroup();
        var count = people.Names.Count;
        for (var at = 0; at < count; at++)
        {
            if (at > 0)
                parts.InGroup(
                    RefField.None,
                    at < count - 1 || people.EtAl is not null ? ", "
                        : count > 2 || isInverted ? $", {words.And} "
                        : $" {words.And} ",
                    group,
                    0,
                    type
                );
            WritePerson(parts, people.Names[at], group, at + 1, type, isInverted && at == 0);
        }

        if (people.EtAl is null)
            return;
        parts.InGroup(RefField.None, ", ", group, 0, type);
        parts.InGroup(RefField.EtAl, people.EtAl.TrimEnd('.') + ".", group, 0, type);
    }

    private static void WritePerson(PartList parts, WorkPerson person, int group, int name, PersonGroupType type, bool isInverted)
    {
        if (person.IsOrganisation)
        {
            Add(RefField.Collab, person.Family);
            return;
        }

        if (!isInverted && person.Given.Length > 0)
        {
            Add(RefField.GivenNames, person.Given);
            Add(RefField.None, " ");
        }

        Add(RefField.Surname, person.Surname);
        if (isInverted && person.Given.Length > 0)
        {
            Add(RefField.None, ", ");
            Add(RefField.GivenNames, person.Given);
        }

        if (person.Suffix.Length == 0)
            return;
        Add(RefField.None, isInverted ? ", " : " ");
        Add(RefField.Suffix, person.Suffix);

        void Add(RefField field, string text) => parts.InGroup(field, text, group, name, type);
    }
}
