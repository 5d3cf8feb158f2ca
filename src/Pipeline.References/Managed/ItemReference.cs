using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.References.Managed;

/// <summary>Writes a work of a citation manager as a reference in the form of APA 7 (§9 and §10), with typed parts.</summary>
internal sealed class ItemReference
{
    private readonly List<RefPart> _parts = [];
    private int _groups;

    /// <param name="id">Its id in the article.</param>
    /// <param name="source">Where it is cited first.</param>
    public static Reference Of(CitedItem item, string id, SourceRef source)
    {
        var writer = new ItemReference();
        writer.Write(item);
        return new(id, ItemTypes.Of(item.Type) ?? PublicationType.Other, writer._parts.ToSeq(), source);
    }

    private void Write(CitedItem item)
    {
        var isPart = item.ContainerTitle is not null;
        var isChapter = item.Type is "chapter" or "paper-conference";
        var titleField = !isPart ? RefField.Source : isChapter ? RefField.ChapterTitle : RefField.ArticleTitle;
        var people = item.Authors.IsEmpty && !isChapter ? item.Editors : item.Authors;
        var title = item.Title?.TrimEnd('.') ?? string.Empty;
        if (people.IsEmpty) Add(titleField, title, !isPart);
        else AddPeople(people, item.Authors.IsEmpty ? PersonGroupType.Editor : PersonGroupType.Author, isInverted: true);
        Add(RefField.None, EndsWithStop() ? " (" : ". (");
        Add(RefField.Year, item.Year ?? "n.d.");
        Add(RefField.None, ").");
        if (!people.IsEmpty) AddAfter(" ", titleField, title, !isPart);
        AddEdition(item.Edition);
        if (isPart) AddContainer(item, isChapter);
        if (!EndsWithStop()) Add(RefField.None, ".");
        if (item.Publisher is { } publisher && (isChapter || !isPart)) AddAfter(" ", RefField.PublisherName, publisher.TrimEnd('.'), isItalic: false, after: ".");
        AddAddress(item);
    }

    private void AddContainer(CitedItem item, bool isChapter)
    {
        if (!EndsWithStop()) Add(RefField.None, ".");
        if (isChapter) AddEditors(item.Editors);
        AddAfter(isChapter && item.Editors.IsEmpty ? " In " : " ", RefField.Source, item.ContainerTitle!, isItalic: true);
        if (isChapter)
        {
            if (item.Page is null) return;
            Add(RefField.None, " (pp. ");
            AddPages(item.Page);
            Add(RefField.None, ")");
            return;
        }

        AddAfter(", ", RefField.Volume, item.Volume ?? string.Empty, isItalic: true);
        AddAfter("(", RefField.Issue, item.Issue ?? string.Empty, isItalic: false, after: ")");
        if (item.Page is null) return;
        Add(RefField.None, ", ");
        AddPages(item.Page);
    }

    private void AddEditors(Seq<CitedPerson> editors)
    {
        if (editors.IsEmpty) return;
        Add(RefField.None, " In ");
        AddPeople(editors, PersonGroupType.Editor, isInverted: false);
        Add(RefField.None, editors.Count == 1 ? " (Ed.)," : " (Eds.),");
    }

    private void AddEdition(string? edition)
    {
        if (edition is null) return;
        Add(RefField.None, " (");
        Add(RefField.Edition, edition);
        Add(RefField.None, edition.Any(char.IsLetter) ? ")" : " ed.)");
    }

    private void AddPages(string pages)
    {
        var ends = pages.Split('-', '–');
        Add(ends.Length == 1 && !char.IsAsciiDigit(pages[0]) ? RefField.ElocationId : RefField.FirstPage, ends[0].Trim());
        if (ends.Length > 1) AddAfter("–", RefField.LastPage, ends[^1].Trim(), isItalic: false);
    }

    private void AddAddress(CitedItem item)
    {
        var address = item.Doi is { } doi ? $"https://doi.org/{doi}" : item.Url;
        if (address is null || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return;
        Add(RefField.None, " ");
        _parts.Add(new RefPart(item.Doi is null ? RefField.Uri : RefField.Doi, address) { Uri = address });
    }

    private void AddPeople(Seq<CitedPerson> people, PersonGroupType type, bool isInverted)
    {
        var group = ++_groups;
        for (var at = 0; at < people.Count; at++)
        {
            if (at > 0) AddName(RefField.None, at < people.Count - 1 ? ", " : people.Count > 2 || isInverted ? ", & " : " & ", group, 0, type);
            AddPerson(people[at], group, at + 1, type, isInverted);
        }
    }

    private void AddPerson(CitedPerson person, int group, int name, PersonGroupType type, bool isInverted)
    {
        var initials = Initials(person.Given);
        if (person.Given is null) AddName(RefField.Collab, person.Family, group, name, type);
        else if (isInverted) AddNames((RefField.Surname, person.Family), ", ", (RefField.GivenNames, initials));
        else AddNames((RefField.GivenNames, initials), " ", (RefField.Surname, person.Family));

        void AddNames((RefField Field, string Text) first, string between, (RefField Field, string Text) second)
        {
            AddName(first.Field, first.Text, group, name, type);
            if (first.Text.Length > 0 && second.Text.Length > 0) AddName(RefField.None, between, group, name, type);
            AddName(second.Field, second.Text, group, name, type);
        }
    }

    /// <summary>"Jan-Peter van" becomes "J.-P. v." (APA 7 §9.8).</summary>
    private static string Initials(string? given) => string.Join(' ', (given ?? string.Empty).Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries)
        .Select(name => string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => IsInitials(part) ? string.Join(". ", part.ToCharArray()) + "." : $"{FirstLetter(part)}."))));

    /// <summary>"JP", as managers store initials.</summary>
    private static bool IsInitials(string part) => part.Length is 2 or 3 && part.All(char.IsAsciiLetterUpper);

    private static string FirstLetter(string name) => name[..(char.IsHighSurrogate(name[0]) && name.Length > 1 ? 2 : 1)];

    private void AddName(RefField field, string text, int group, int name, PersonGroupType type)
    {
        if (text.Length > 0) _parts.Add(new RefPart(field, text, false, group, name) { GroupType = type });
    }

    private void AddAfter(string before, RefField field, string text, bool isItalic, string after = "")
    {
        if (text.Length == 0) return;
        Add(RefField.None, before);
        Add(field, text, isItalic);
        Add(RefField.None, after);
    }

    private void Add(RefField field, string text, bool isItalic = false)
    {
        if (text.Length > 0) _parts.Add(new RefPart(field, text, isItalic));
    }

    private bool EndsWithStop() => _parts is [.., { Text: [.., '.' or '?' or '!'] }];
}
