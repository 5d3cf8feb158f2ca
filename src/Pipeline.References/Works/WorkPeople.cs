using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Works;

/// <summary>The people of one kind that a reference names, in its order.</summary>
/// <param name="EtAl">The words that stand for those left out ("et al."); null where none do.</param>
internal sealed record WorkPeople(Seq<WorkPerson> Names, string? EtAl)
{
    public static WorkPeople None { get; } = new([], null);

    public bool IsEmpty => Names.IsEmpty;

    public static WorkPeople Of(Reference reference, PersonGroupType type)
    {
        var names = new List<WorkPerson>();
        string? others = null;
        foreach (var name in InNames(reference.Parts.Where(part => IsOf(part, type))))
        {
            if (name is [{ Field: RefField.EtAl }, ..])
                others ??= name[0].Text.Trim();
            else if (Person(name) is { } person)
                names.Add(person);
        }

        return names.Count == 0 ? None : new(names.ToSeq(), others);
    }

    private static bool IsOf(RefPart part, PersonGroupType type) =>
        part.Field is RefField.Surname or RefField.GivenNames or RefField.Suffix or RefField.Collab or RefField.EtAl
        && part.GroupType == type;

    /// <summary>Parts of one name together. A name without a number ends where a field comes that it has already.</summary>
    private static IEnumerable<List<RefPart>> InNames(IEnumerable<RefPart> parts)
    {
        var name = new List<RefPart>();
        foreach (var part in parts)
        {
            if (name.Count > 0 && !IsSameName(name, part))
            {
                yield return name;
                name = [];
            }

            name.Add(part);
        }

        if (name.Count > 0)
            yield return name;
    }

    private static bool IsSameName(List<RefPart> name, RefPart next)
    {
        var last = name[^1];
        if (next.Field == RefField.EtAl || last.Field == RefField.EtAl || next.Group != last.Group || next.Name != last.Name)
            return false;
        return next.Name > 0
            || next.Field == last.Field
            || (next.Field != RefField.Collab && last.Field != RefField.Collab && !name.Exists(part => part.Field == next.Field));
    }

    /// <summary>"Guardian, The" is The Guardian.</summary>
    private static string ArticleFirst(string name) =>
        name.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
        && name[(comma + 2)..] is "The" or "Die" or "Der" or "Le" or "El" or "De"
            ? $"{name[(comma + 2)..]} {name[..comma]}"
            : name;

    private static WorkPerson? Person(List<RefPart> parts)
    {
        string Text(RefField field) => Texts.Clean(string.Concat(parts.Where(part => part.Field == field).Select(part => part.Text)));
        var (organisation, surname, given) = (Text(RefField.Collab).TrimEnd('.', ','), Text(RefField.Surname), Text(RefField.GivenNames));
        if (organisation.Length > 0)
            return WorkPerson.Organisation(ArticleFirst(organisation));
        if (surname.Length == 0)
            return given.Length == 0 ? null : WorkPerson.Person(given, string.Empty, Text(RefField.Suffix));
        return WorkPerson.Person(surname, given, Text(RefField.Suffix));
    }
}
