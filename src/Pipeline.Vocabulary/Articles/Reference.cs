namespace Pipeline.Vocabulary.Articles;

/// <summary>JATS ref-list.</summary>
/// <param name="Title">Heading as printed, then as normalised; null where there is none.</param>
public sealed record RefList(string? Title, Seq<Reference> References, SourceRef Source)
{
    public static RefList Empty { get; } = new(null, [], SourceRef.None);

    /// <summary>The groups in their order, each from its first reference up to the next group's; empty for a list that is one. References before the first belong to none.</summary>
    public Seq<RefGroup> Groups { get; init; } = [];

    /// <summary>Places, from 0, of references with which a group begins, but for the first of the list.</summary>
    public Seq<int> GroupStarts => Groups.Select(group => group.Start).Where(start => start > 0).ToSeq();

    /// <summary>The references before the first group, where there are any, with no group, then those of each group.</summary>
    public IEnumerable<(RefGroup? Group, Seq<Reference> References)> Parts()
    {
        var first = Groups.IsEmpty ? References.Count : Groups[0].Start;
        if (first > 0)
            yield return (null, References.Slice(0, first));
        for (var at = 0; at < Groups.Count; at++)
        {
            var end = at + 1 < Groups.Count ? Groups[at + 1].Start : References.Count;
            yield return (Groups[at], References.Slice(Groups[at].Start, end - Groups[at].Start));
        }
    }

    /// <summary>Numbers that the author gave the entries; they are no part of these.</summary>
    public ListNumbering Numbering { get; init; }
}

/// <summary>
/// JATS ref with its mixed-citation. The texts of <paramref name="Parts"/>, joined, are the reference as printed, so the
/// raw text can never be lost.
/// </summary>
/// <param name="Id">Unique in the article ("ref1").</param>
/// <param name="Type">JATS publication-type; null until parsed.</param>
/// <param name="Parts">One part with no field until parsed.</param>
public sealed record Reference(string Id, PublicationType? Type, Seq<RefPart> Parts, SourceRef Source)
{
    /// <summary>The reference as printed.</summary>
    public string Raw => string.Concat(Parts.Select(part => part.Text));

    /// <summary>The number before it as printed ("1."), where the text cites by number; null where it has none.</summary>
    public string? Label { get; init; }

    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;
}

/// <summary>
/// A stretch of a reference. Neighbouring parts of one field, group and name are one value in which italics change; what
/// stands between the names of a group, or between the halves of a name, has the field None and that group and name. A
/// DOI part has the resolver before it where that is printed ("https://doi.org/10.1234/abc").
/// </summary>
/// <param name="Field">What it is; <see cref="RefField.None"/> for punctuation and words between the fields.</param>
/// <param name="Text">Its characters as printed.</param>
/// <param name="IsItalic">Printed in italics.</param>
/// <param name="Group">Number of the person group it belongs to, from 1 in order; 0 for none.</param>
/// <param name="Name">Number of the name within its group, from 1; 0 for what stands between names.</param>
public sealed record RefPart(RefField Field, string Text, bool IsItalic = false, int Group = 0, int Name = 0)
{
    /// <summary>What the people of the group did; meaningful where <see cref="Group"/> is not 0.</summary>
    public PersonGroupType GroupType { get; init; }

    /// <summary>How sure it is that the text is of this field, from 0 to 1; 1 where it was told and not read.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Absolute URI where the text is a link (DOI resolver, web address); else null.</summary>
    public string? Uri { get; init; }
}

/// <summary>Fields of a reference, as JATS names them.</summary>
public enum RefField
{
    None,
    Surname,
    GivenNames,
    Suffix,
    Collab,
    EtAl,
    Year,
    OriginalYear,
    Month,
    Day,
    ArticleTitle,
    ChapterTitle,
    TransTitle,
    Source,
    Volume,
    Issue,
    FirstPage,
    LastPage,
    ElocationId,
    PublisherName,
    PublisherLoc,
    Institution,
    Degree,
    ReportNumber,
    Edition,
    Series,
    ConferenceName,
    DateInCitation,
    Doi,
    Pmid,
    Pmcid,
    Isbn,
    Issn,
    Uri,
    Comment,
}

/// <summary>JATS person-group-type.</summary>
public enum PersonGroupType
{
    Author,
    Editor,
    Translator,
}

/// <summary>JATS publication-type.</summary>
public enum PublicationType
{
    Journal,
    Book,
    Chapter,
    Report,
    Thesis,
    ConfProc,
    Webpage,
    Newspaper,
    Preprint,
    Data,
    Software,
    Legal,
    Standard,
    Patent,
    Archive,
    Interview,
    Audiovisual,
    Other,
}
