using Pipeline.References.Styles;
using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.References.Managed;

/// <summary>Makes a reference of a work of a citation manager.</summary>
internal static class ItemReference
{
    /// <param name="id">Its id in the article.</param>
    /// <param name="source">Where it is cited first.</param>
    /// <param name="language">Of the article.</param>
    public static Reference Of(CitedItem item, string id, SourceRef source, string language = "en")
    {
        var work = WorkOf(item, id);
        return new(id, work.Type, ApaWriter.Write(work, StyleWords.Of(language)), source);
    }

    private static Work WorkOf(CitedItem item, string id)
    {
        var (pages, article) = PagesOf(item.Page);
        return new(id, ItemTypes.Of(item.Type) ?? PublicationType.Other, string.Empty)
        {
            Authors = PeopleOf(item.Authors),
            Editors = PeopleOf(item.Editors),
            Issued = item.Year is { } year ? WorkDates.Published(year, string.Empty, string.Empty) : null,
            Title = item.Title?.TrimEnd('.'),
            Container = item.ContainerTitle,
            Volume = item.Volume,
            Issue = item.Issue,
            Pages = pages,
            Elocation = article,
            Edition = item.Edition,
            Publisher = item.Publisher,
            Place = item.PublisherPlace,
            Doi = item.Doi,
            Isbn = item.Isbn,
            Url = item.Url is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? url : null,
        };
    }

    private static WorkPeople PeopleOf(Seq<CitedPerson> people) =>
        people.IsEmpty
            ? WorkPeople.None
            : new(
                people.Select(person =>
                    person.Given is { } given
                        ? WorkPerson.Person(person.Family, given, string.Empty)
                        : WorkPerson.Organisation(person.Family)
                ),
                null
            );

    /// <summary>One value that does not begin with a figure is the number of an article.</summary>
    private static (PageSpan Pages, string? Article) PagesOf(string? page)
    {
        if (page is not { Length: > 0 })
            return (PageSpan.None, null);
        var ends = page.Split('-', '–');
        return ends.Length == 1 && !char.IsAsciiDigit(page[0])
            ? (PageSpan.None, page)
            : (new(ends[0].Trim(), ends.Length > 1 ? ends[^1].Trim() : string.Empty), null);
    }
}
