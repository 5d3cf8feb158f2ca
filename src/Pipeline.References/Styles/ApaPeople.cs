using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Styles;

/// <summary>Writes the people of a work (APA 7 §9.8 and §9.10).</summary>
internal static class ApaPeople
{
    /// <param name="isInverted">Whether the surname comes first, as at the head of a reference.</param>
    public static void Write(PartList parts, WorkPeople people, PersonGroupType type, bool isInverted)
    {
        var group = parts.NewGroup();
        var count = people.Names.Count;
        for (var at = 0; at < count; at++)
        {
            if (at > 0)
                parts.InGroup(RefField.None, Between(at == count - 1 && people.EtAl is null, isInverted || count > 2), group, 0, type);
            WritePerson(parts, people.Names[at], group, at + 1, type, isInverted);
        }

        if (people.EtAl is null)
            return;
        parts.InGroup(RefField.None, ", ", group, 0, type);
        parts.InGroup(RefField.EtAl, people.EtAl.TrimEnd('.') + ".", group, 0, type);
    }

    private static string Between(bool isLast, bool hasComma) =>
        !isLast ? ", "
        : hasComma ? ", & "
        : " & ";

    private static void WritePerson(PartList parts, WorkPerson person, int group, int name, PersonGroupType type, bool isInverted)
    {
        var initials = Initials.Of(person.Given);
        if (person.IsOrganisation)
            Add(RefField.Collab, person.Family);
        else if (isInverted)
            AddAll((RefField.Surname, person.Surname), ", ", (RefField.GivenNames, initials));
        else
            AddAll((RefField.GivenNames, initials), " ", (RefField.Surname, person.Surname));
        if (person.Suffix.Length == 0)
            return;
        Add(RefField.None, isInverted ? ", " : " ");
        Add(RefField.Suffix, person.Suffix);

        void Add(RefField field, string text) => parts.InGroup(field, text, group, name, type);

        void AddAll((RefField Field, string Text) first, string between, (RefField Field, string Text) second)
        {
            Add(first.Field, first.Text);
            if (first.Text.Length > 0 && second.Text.Length > 0)
                Add(RefField.None, between);
            Add(second.Field, second.Text);
        }
    }
}
