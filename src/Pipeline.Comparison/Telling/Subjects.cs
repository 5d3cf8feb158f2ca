using System.Collections.Frozen;
using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Telling;

/// <summary>What an element belongs to in an editor's eyes: the nearest element around it that is named here decides.</summary>
internal static class Subjects
{
    private static readonly FrozenDictionary<string, Subject> ByElement = new Dictionary<Subject, string>
    {
        [Subject.Title] = "title-group article-title",
        [Subject.Author] = "contrib contrib-group author-notes corresp",
        [Subject.Affiliation] = "aff aff-alternatives",
        [Subject.Abstract] = "abstract trans-abstract",
        [Subject.Keyword] = "kwd kwd-group",
        [Subject.Date] = "pub-date date history pub-history event",
        [Subject.Pages] = "fpage lpage elocation-id page-range page-count",
        [Subject.Licence] = "permissions",
        [Subject.Funding] = "funding-group award-group funding-statement",
        [Subject.Journal] = "journal-meta",
        [Subject.Metadata] = "article-meta front processing-meta front-stub",
        [Subject.Heading] = "title label subtitle",
        [Subject.Paragraph] = "p body back article",
        [Subject.Section] = "sec app ack boxed-text statement sub-article response",
        [Subject.List] = "list list-item def-list def-item",
        [Subject.Quotation] = "disp-quote verse-group speech",
        [Subject.Table] = "table-wrap table",
        [Subject.Figure] = "fig graphic inline-graphic",
        [Subject.Equation] = "disp-formula inline-formula mml:math tex-math",
        [Subject.Note] = "fn fn-group",
        [Subject.CrossReference] = "xref",
        [Subject.Link] = "ext-link uri",
        [Subject.Reference] = "ref ref-list",
        [Subject.Supplement] = "supplementary-material media",
    }
        .SelectMany(row => row.Value.Split(' ').Select(name => (Name: name, Subject: row.Key)))
        .ToFrozenDictionary(row => row.Name, row => row.Subject, StringComparer.Ordinal);

    public static Subject Of(Node node)
    {
        var found = Subject.Markup;
        for (var at = node; at is not null; at = at.Parent)
        {
            if (!ByElement.TryGetValue(at.Name, out var subject))
                continue;
            if (IsOverruled(found, subject))
                found = subject;
        }

        return found;
    }

    /// <summary>A heading or paragraph of an abstract is the abstract's, a note of a table is the table's; what stands nearest decides otherwise.</summary>
    private static bool IsOverruled(Subject found, Subject around) =>
        found switch
        {
            Subject.Markup => true,
            Subject.Paragraph => around is not (Subject.Section or Subject.Metadata or Subject.Paragraph),
            Subject.Heading => around
                is Subject.Title
                    or Subject.Abstract
                    or Subject.Figure
                    or Subject.Table
                    or Subject.Note
                    or Subject.Reference
                    or Subject.Affiliation
                    or Subject.Keyword
                    or Subject.Author
                    or Subject.Equation
                    or Subject.List
                    or Subject.Supplement,
            Subject.Section => around is Subject.Abstract,
            Subject.Note => around is Subject.Table,
            Subject.List => around is Subject.Note or Subject.Table or Subject.Abstract,
            Subject.Equation => around is Subject.Table,
            Subject.Figure => around is Subject.Table,
            Subject.Title or Subject.CrossReference or Subject.Link => around is Subject.Reference or Subject.Licence or Subject.Author,
            Subject.Pages or Subject.Date => around is Subject.Reference,
            _ => false,
        };
}
