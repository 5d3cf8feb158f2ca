using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Pipeline.References.Citations;
using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Styles;

/// <summary>Decides whether a reference can be printed from its fields without loss, and does it.</summary>
internal static partial class Restyling
{
    private static readonly FrozenSet<PublicationType> Kinds = FrozenSet.ToFrozenSet([
        PublicationType.Journal,
        PublicationType.Book,
        PublicationType.Chapter,
        PublicationType.Report,
        PublicationType.Thesis,
        PublicationType.ConfProc,
        PublicationType.Webpage,
        PublicationType.Newspaper,
        PublicationType.Preprint,
    ]);

    /// <summary>Numbers of books and journals, which the styles do not print.</summary>
    private static readonly FrozenSet<RefField> Unprinted = FrozenSet.ToFrozenSet([RefField.None, RefField.Isbn, RefField.Issn]);

    /// <summary>What leads where the DOI leads.</summary>
    private static readonly FrozenSet<RefField> LedToByDoi = FrozenSet.ToFrozenSet([
        RefField.Uri,
        RefField.DateInCitation,
        RefField.Pmid,
        RefField.Pmcid,
    ]);

    private static readonly FrozenSet<RefField> Titles = FrozenSet.ToFrozenSet([
        RefField.ArticleTitle,
        RefField.ChapterTitle,
        RefField.Source,
    ]);

    private static readonly FrozenSet<string> StyleSigns = FrozenSet.ToFrozenSet(
        "report laporan no original work published karya asli diterbitkan article artikel jilid vol penerj edited by translated disunting oleh diterjemahkan".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// The reference in the journal's style; null where a field is not sure, where the style has no form for its kind, where dashes stand for the authors, or
    /// where a word of it stands in no field or in one that the style would not print.
    /// </summary>
    public static Reference? Of(Reference reference, ReferenceWriting writing)
    {
        if (ReferenceLead.IsSameAuthors(reference.Raw))
            return null;
        var work = WorkReader.Read(reference);
        if (!IsKnown(work, writing.MostAuthors) || !reference.Parts.All(IsTold) || !HasEachOnce(reference.Parts))
            return null;
        var styled = reference with { Type = work.Type, Parts = writing.Write(work) };
        return HasAll(reference, styled, work) ? styled : null;
    }

    private static bool IsKnown(Work work, int mostAuthors) =>
        work.Confidence >= ParseConfidence.Sure
        && Kinds.Contains(work.Type)
        && work.Title is not null
        && (work.Issued ?? (object?)work.Undated) is not null
        && !(work.Authors.IsEmpty && work.Editors.IsEmpty)
        && work.Authors.Names.Count <= mostAuthors
        && (
            work.Container is not null || work.Type is not (PublicationType.Journal or PublicationType.Chapter or PublicationType.Newspaper)
        )
        && (work.Type != PublicationType.Thesis || work.Degree is not null);

    /// <summary>Whether what stands between the fields is nothing but the signs and words of a style.</summary>
    private static bool IsTold(RefPart part) =>
        part.Field != RefField.None
        || WordPattern().Matches(part.Text).All(word => StyleSigns.Contains(word.Value) || CitingWords.AreAll(word.Value));

    /// <summary>Whether no field but those of people has two values, of which a style prints one ("369–375, S361–363").</summary>
    private static bool HasEachOnce(Seq<RefPart> parts)
    {
        var seen = new HashSet<RefField>();
        for (var at = 0; at < parts.Count; at++)
        {
            var isNew = at == 0 || parts[at - 1].Field != parts[at].Field;
            if (parts[at] is { Group: 0, Field: not RefField.None } part && isNew && !seen.Add(part.Field))
                return false;
        }

        return true;
    }

    private static bool HasAll(Reference written, Reference styled, Work work)
    {
        var printed = styled.Parts.Select(part => part.Field).ToHashSet();
        return written.Parts.All(part =>
                printed.Contains(part.Field) || Unprinted.Contains(part.Field) || Titles.Contains(part.Field) || IsSaidElsewhere(part, work)
            )
            && Titles.Count(printed.Contains) == Titles.Count(field => written.Parts.Any(part => part.Field == field))
            && NamesIn(written.Parts) == NamesIn(styled.Parts);
    }

    /// <summary>Whether the style leaves the field out of this work and says why: the place of a named publisher, say (APA 7 §9.29).</summary>
    private static bool IsSaidElsewhere(RefPart part, Work work) =>
        part.Field switch
        {
            RefField.Month or RefField.Day => work.Type == PublicationType.Journal || work.Issued?.Month is not null,
            RefField.PublisherLoc => work.Publisher is not null,
            RefField.PublisherName or RefField.Institution => work.IsByItsPublisher,
            RefField.LastPage => work.Pages.FullLast == work.Pages.First,
            RefField.Comment => InPress.IsAllOf(part.Text),
            _ => work.Doi is not null && LedToByDoi.Contains(part.Field),
        };

    private static int NamesIn(Seq<RefPart> parts) =>
        parts.Where(part => part.Field is RefField.Surname or RefField.Collab).Select(part => (part.Group, part.Name)).Distinct().Count();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
