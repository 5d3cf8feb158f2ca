using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Managed;

/// <summary>
/// Types the words of a printed reference by what its citation manager says they are. The printed text stays as it is: a
/// value that it does not print, or prints more than once, changes nothing, and names, year and DOI are left to the parser.
/// </summary>
internal static class ItemFields
{
    public static Reference Apply(Reference reference, CitedItem item)
    {
        var text = ReferenceText.Of(reference.Parts);
        var before = SpansOf(reference);
        var found = new FieldSpans();
        var from = before.Where(span => span.Field == RefField.Year).Select(span => span.Extent.End).DefaultIfEmpty(0).Min();
        foreach (var (field, value) in Values(item))
        {
            if (Agrees(reference, field, value) || Find(text.Plain, value, from) is not { } extent)
                continue;
            if (before.Exists(span => span.Field == field && GoesOn(text, span.Extent, extent)))
                continue;
            if (!before.Exists(span => IsKept(span.Field) && Overlap(span.Extent, extent)))
                found.Add(field, extent);
        }

        var changed = found.InOrder.Select(span => span.Field).ToHashSet();
        var type =
            reference.Type is null or PublicationType.Other || IsChosen(item.Type)
                ? ItemTypes.Of(item.Type) ?? reference.Type
                : reference.Type;
        if (changed.Count == 0)
            return reference with { Type = type };
        foreach (var span in before.Where(span => !changed.Contains(span.Field)))
            found.Add(span);
        return reference with { Type = type, Parts = PartBuilder.Build(text, found) };
    }

    /// <summary>Kinds that no manager gives of itself, as it does "article-journal" and "webpage": whoever has them chose them.</summary>
    private static bool IsChosen(string type) =>
        type is "report" or "thesis" or "dataset" or "paper-conference" or "chapter" or "article-newspaper";

    /// <summary>Longest first, so that a journal's name inside a title is not taken for the journal.</summary>
    private static IEnumerable<(RefField Field, string Value)> Values(CitedItem item)
    {
        var titleField = item.Type switch
        {
            "chapter" or "paper-conference" or "entry-encyclopedia" => RefField.ChapterTitle,
            "book" or "report" or "thesis" => RefField.Source,
            _ when item.Type.StartsWith("article", StringComparison.Ordinal) => RefField.ArticleTitle,
            _ => RefField.None,
        };
        var values = new List<(RefField Field, string? Value)>
        {
            (titleField, item.Title),
            (RefField.PublisherName, item.Publisher),
            (RefField.PublisherLoc, item.PublisherPlace),
        };
        if (titleField is RefField.ArticleTitle or RefField.ChapterTitle)
            values.Add((RefField.Source, item.ContainerTitle));
        return values
            .Where(value => value.Field != RefField.None && value.Value is { Length: > 3 })
            .Select(value => (value.Field, value.Value!))
            .OrderByDescending(value => value.Item2.Length);
    }

    /// <summary>What the list prints of a title beyond its data: a subtitle behind a sign, or the rest of what is in italics.</summary>
    private static bool GoesOn(ReferenceText text, Extent printed, Extent known) =>
        printed.Start == known.Start
        && printed.End > known.End
        && (
            text[known.End] is ':' or ';' or '?' or '!' or '–'
            || text.Plain.AsSpan(known.End).StartsWith(" –")
            || (text.IsItalic(known.Start) && Enumerable.Range(known.End, printed.End - known.End).All(text.IsItalic))
        );

    private static bool Agrees(Reference reference, RefField field, string value) =>
        Sameness.Key(string.Concat(reference.Parts.Where(part => part.Field == field).Select(part => part.Text))) == Sameness.Key(value);

    /// <summary>Where the text prints the value as whole words, once; null elsewhere.</summary>
    private static Extent? Find(string plain, string value, int from)
    {
        var wanted = PlainCharacters.Of(value).Trim(' ', '.', ',', '"');
        if (wanted.Length == 0)
            return null;
        var at = plain.IndexOf(wanted, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || plain.IndexOf(wanted, at + 1, StringComparison.OrdinalIgnoreCase) >= 0)
            return null;
        var end = at + wanted.Length;
        var isWhole = (at == 0 || !char.IsLetterOrDigit(plain[at - 1])) && (end == plain.Length || !char.IsLetterOrDigit(plain[end]));
        return isWhole ? new(at, end) : null;
    }

    private static List<FieldSpan> SpansOf(Reference reference)
    {
        var spans = new List<FieldSpan>();
        var at = 0;
        foreach (var part in reference.Parts)
        {
            var extent = new Extent(at, at += part.Text.Length);
            if (part.Field == RefField.None)
                continue;
            if (
                spans is [.., var last]
                && last.Field == part.Field
                && last.Group == part.Group
                && last.Name == part.Name
                && last.Extent.End == extent.Start
            )
                spans[^1] = last with { Extent = new(last.Extent.Start, extent.End) };
            else
                spans.Add(
                    new FieldSpan(part.Field, extent)
                    {
                        Group = part.Group,
                        Name = part.Name,
                        GroupType = part.GroupType,
                        Uri = part.Field is RefField.Doi or RefField.Uri ? part.Uri : null,
                    }
                );
        }

        return spans;
    }

    private static bool IsKept(RefField field) =>
        field
            is RefField.Surname
                or RefField.GivenNames
                or RefField.Suffix
                or RefField.Collab
                or RefField.EtAl
                or RefField.Year
                or RefField.Doi
                or RefField.Uri
                or RefField.Pmid
                or RefField.Isbn;

    private static bool Overlap(Extent one, Extent other) => one.Start < other.End && other.Start < one.End;
}
