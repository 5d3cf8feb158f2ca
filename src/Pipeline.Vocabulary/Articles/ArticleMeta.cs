using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Articles;

/// <summary>
/// JATS article-meta. The recogniser fills what is printed (<c>Raw</c>, labels, places); the normaliser fills the typed
/// values from it, so both stay to be compared.
/// </summary>
public sealed record ArticleMeta
{
    /// <summary>JATS article-type.</summary>
    public string ArticleType { get; init; } = "research-article";

    /// <summary>The one heading under which the issue lists the article ("Article").</summary>
    public string? Subject { get; init; }

    /// <summary>DOI without resolver ("10.1234/abc"), or null.</summary>
    public string? Doi { get; init; }

    /// <summary>Absolute address of the article's page, or null.</summary>
    public string? Url { get; init; }

    public Titled Title { get; init; } = Titled.Empty;

    public Seq<Inline> Subtitle { get; init; } = [];

    /// <summary>The title in other languages.</summary>
    public Seq<Titled> TranslatedTitles { get; init; } = [];

    /// <summary>Short title for the running head, or null to use the title.</summary>
    public string? RunningTitle { get; init; }

    public Seq<Contrib> Contribs { get; init; } = [];

    /// <summary>Those who translated or edited the article and are none of its authors, each with what they are in <see cref="Contrib.Kind"/>.</summary>
    public Seq<Contrib> OtherContribs { get; init; } = [];

    public Seq<Aff> Affs { get; init; } = [];

    /// <summary>Statements about authors beside the corresponding address (equal contribution, present address …).</summary>
    public Seq<AuthorNote> AuthorNotes { get; init; } = [];

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>Publication date, to the day, month or year.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>First page as numbered in the journal.</summary>
    public string? FirstPage { get; init; }

    /// <summary>Last page; set from the typeset article.</summary>
    public string? LastPage { get; init; }

    /// <summary>Number that stands for pages in journals without them ("e0203241"), or null.</summary>
    public string? ElocationId { get; init; }

    /// <summary>The manuscript's own line of volume, number, date and pages, as printed and as read.</summary>
    public JournalLine? JournalLine { get; init; }

    public Seq<HistoryDate> History { get; init; } = [];

    public Permissions Permissions { get; init; } = new();

    public Seq<Abstract> Abstracts { get; init; } = [];

    public Seq<KwdGroup> KwdGroups { get; init; } = [];

    /// <summary>The works that the article reviews (JATS product); their ids say nothing.</summary>
    public Seq<Reference> Products { get; init; } = [];

    /// <summary>Other articles that this one is about or belongs to.</summary>
    public Seq<RelatedArticle> Related { get; init; } = [];

    /// <summary>The clinical trials that the article reports.</summary>
    public Seq<Trial> Trials { get; init; } = [];

    /// <summary>Who paid for the work.</summary>
    public Seq<Award> Awards { get; init; } = [];

    /// <summary>Places of the paragraphs, among thanks and notes about the authors, that name a payer.</summary>
    public Seq<SourceRef> PayersNamed { get; init; } = [];

    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;

    /// <summary>The marks behind a name that lead to affiliations and notes, without that of the corresponding author.</summary>
    public IEnumerable<string> MarksOf(Contrib contrib) => contrib.AffIds.Select(id => Affs.FirstOrDefault(aff => aff.Id == id)?.Label)
        .Concat(contrib.NoteIds.Select(id => AuthorNotes.FirstOrDefault(note => note.Id == id)?.Label))
        .Where(mark => !string.IsNullOrEmpty(mark)).OfType<string>();

    /// <summary>How letters reach a corresponding author in the manuscript's own words, which hold the e-mail address and no other; null where it has only the address.</summary>
    public AuthorNote? CorrespondenceOf(Contrib contrib) => contrib is { IsCorresponding: true, Email.Length: > 0 } && ReferenceEquals(contrib, Contribs.FirstOrDefault(other => other.IsCorresponding && other.Email == contrib.Email))
        ? AuthorNotes.FirstOrDefault(note => note.FnType == AuthorNote.Correspondence && ContactPatterns.Email().Matches(note.Content.PlainText()) is [var only] && only.Value.TrimEnd('.').Equals(contrib.Email, StringComparison.OrdinalIgnoreCase))
        : null;

    /// <summary>A note as it is printed: with its sign, or with the name of the one author, among several, whose life it tells without either.</summary>
    public Seq<Inline> Printed(AuthorNote note)
    {
        if (!string.IsNullOrEmpty(note.Label)) return [new Text(note.Label + "\u00A0", note.Source), .. note.Content];
        if (note.FnType == AuthorNote.Correspondence && Contribs.Any(contrib => CorrespondenceOf(contrib) == note)) return [new Text("*\u2009", note.Source), .. note.Content];
        if (note.FnType != AuthorNote.Biography || Contribs.Count < 2) return note.Content;
        if (Contribs.Where(contrib => note.Id is { } id && contrib.NoteIds.Contains(id)).ToList() is not [var told]) return note.Content;
        var isNamed = note.Content.PlainText().Contains(told.Name?.Surname ?? told.Raw, StringComparison.OrdinalIgnoreCase);
        return isNamed ? note.Content : [new Text($"{told.Name?.Printed ?? told.Raw}: ", note.Source), .. note.Content];
    }
}

/// <summary>A title in a language.</summary>
public sealed record Titled(string Language, Seq<Inline> Content, SourceRef Source)
{
    public static Titled Empty { get; } = new("en", [], SourceRef.None);
}

/// <summary>What the manuscript prints about the issue it is in.</summary>
/// <param name="Raw">The line as printed.</param>
/// <param name="JournalTitle">The journal's name as printed, or null.</param>
/// <param name="Issn">As printed, or null.</param>
/// <param name="Url">As printed, or null.</param>
public sealed record JournalLine(
    string Raw,
    string? JournalTitle,
    string? Volume,
    string? Issue,
    PartialDate? Date,
    string? FirstPage,
    string? LastPage,
    string? Issn,
    string? Url,
    SourceRef Source);

/// <summary>JATS contrib of type author.</summary>
/// <param name="Raw">The name as printed, without marks.</param>
public sealed record Contrib(string Raw, SourceRef Source)
{
    /// <summary>JATS contrib-type.</summary>
    public string Kind { get; init; } = "author";

    /// <summary>The name in its parts; null until normalised.</summary>
    public PersonName? Name { get; init; }

    /// <summary>Name of an organisation that signs as author, in place of <see cref="Name"/>.</summary>
    public string? Collab { get; init; }

    /// <summary>Ids of the affiliations, in the order of the marks.</summary>
    public Seq<string> AffIds { get; init; } = [];

    /// <summary>Ids of the notes about this author that a sign behind the name leads to.</summary>
    public Seq<string> NoteIds { get; init; } = [];

    public bool IsDeceased { get; init; }

    public bool IsCorresponding { get; init; }

    public bool IsEqualContributor { get; init; }

    public string? Email { get; init; }

    /// <summary>Sixteen digits in groups of four ("0000-0002-1825-0097"), as printed until normalised.</summary>
    public string? Orcid { get; init; }

    /// <summary>The author has signed in at ORCID, so that the iD is not only claimed.</summary>
    public bool IsOrcidAuthenticated { get; init; }

    /// <summary>Members of a group that signs.</summary>
    public Seq<Contrib> Members { get; init; } = [];

    /// <summary>CRediT role names, and posts as printed behind the name ("PhD student").</summary>
    public Seq<string> Roles { get; init; } = [];

    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;
}

/// <summary>A person's name.</summary>
/// <param name="Given">Given names; null for a mononym that is only a surname.</param>
/// <param name="Surname">Null for a mononym (JATS name-style "given-only").</param>
/// <param name="Prefix">Titles before the name ("Dr."), or null.</param>
/// <param name="Suffix">Generation ("Jr."), or null.</param>
/// <param name="Degrees">Academic degrees after the name ("S.Sos., M.A."), or null.</param>
public sealed record PersonName(string? Given, string? Surname, string? Prefix = null, string? Suffix = null, string? Degrees = null)
{
    /// <summary>The name in the script of its own language where that is not Latin and the manuscript gives both ("李明华"); else null.</summary>
    public string? Native { get; init; }

    /// <summary>Written in the signs of East Asia, with the surname first and no space behind it.</summary>
    public bool IsEastern => Surname is { Length: > 0 } && Given is { Length: > 0 } && Scripts.IsEastAsian(Surname[0]) && Scripts.IsEastAsian(Given[0]);

    /// <summary>The name in its natural order, which in Latin script has the given names first; without titles and degrees.</summary>
    public string Display => IsEastern ? Surname + Given : string.Join(' ', new[] { Given, Surname, Suffix }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The name as printed under the title, in both its scripts.</summary>
    public string Printed => Native is null ? Display : $"{Display} ({Native})";
}

/// <summary>JATS aff.</summary>
/// <param name="Id">Unique in the article ("aff1").</param>
/// <param name="Label">Its mark as printed ("1"), or null.</param>
/// <param name="Raw">The address as printed, without the mark.</param>
public sealed record Aff(string Id, string? Label, string Raw, SourceRef Source)
{
    /// <summary>Department or faculty, or null.</summary>
    public string? Division { get; init; }

    public string? Institution { get; init; }

    public string? City { get; init; }

    /// <summary>Province or state as printed, or null.</summary>
    public string? State { get; init; }

    /// <summary>As printed ("40132", "WC1H 0XG"), or null.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Country in English, or null.</summary>
    public string? Country { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public string? CountryCode { get; init; }

    /// <summary>ROR id as an https URI, or null.</summary>
    public string? Ror { get; init; }

    /// <summary>The typed parts that are printed, in their order: a state only where no city is known, and no postal code.</summary>
    public IEnumerable<string> Parts => new[] { Division, Institution, City ?? State, Country }.Where(part => !string.IsNullOrWhiteSpace(part)).OfType<string>();
}

/// <summary>JATS related-article.</summary>
/// <param name="Type">JATS related-article-type ("corrected-article", "companion" …).</param>
/// <param name="Doi">DOI of the other article, without resolver.</param>
public sealed record RelatedArticle(string Type, string Doi);

/// <summary>JATS related-object of a clinical trial.</summary>
/// <param name="Registry">Name of the register ("ClinicalTrials.gov").</param>
/// <param name="Number">The trial's number there ("NCT01234567").</param>
public sealed record Trial(string Registry, string Number);

/// <summary>JATS award-group.</summary>
/// <param name="Funder">Name of who pays.</param>
/// <param name="FunderId">ROR id as an https URI, or DOI of the Open Funder Registry ("10.13039/501100000000"); null where none is known.</param>
/// <param name="Numbers">Numbers of the awards; empty where there is none.</param>
public sealed record Award(string Funder, string? FunderId, Seq<string> Numbers);

/// <summary>JATS author-notes fn.</summary>
/// <param name="FnType">JATS fn-type ("equal", "present-address", "coi-statement" …).</param>
/// <param name="Content">Without the sign.</param>
public sealed record AuthorNote(string FnType, Seq<Inline> Content, SourceRef Source)
{
    /// <summary>In place of a fn-type, of a note that tells who one author is: JATS has bio within contrib for it.</summary>
    public const string Biography = "bio";

    /// <summary>The fn-type of a note that says how letters reach an author.</summary>
    public const string Correspondence = "corresp";

    /// <summary>Unique in the article ("author-note1"), or null where nothing leads to it.</summary>
    public string? Id { get; init; }

    /// <summary>The sign that stands behind the names of those it is about ("†"), or null.</summary>
    public string? Label { get; init; }
}

/// <summary>An event of the article's history, named as JATS date-type names it.</summary>
public enum HistoryEvent
{
    Received,
    Revised,
    Accepted,
    Published,
}

/// <param name="Raw">The date as printed.</param>
/// <param name="Date">Null until normalised, or where it cannot be read.</param>
public sealed record HistoryDate(HistoryEvent Event, string Raw, PartialDate? Date, SourceRef Source);

/// <summary>JATS permissions.</summary>
public sealed record Permissions
{
    /// <summary>Copyright and licence line as printed; null where the manuscript has none.</summary>
    public string? Raw { get; init; }

    /// <summary>"© 2026 The Authors", made from year and holder.</summary>
    public string? CopyrightStatement { get; init; }

    public int? CopyrightYear { get; init; }

    public string? CopyrightHolder { get; init; }

    /// <summary>Name as the licensor spells it ("Creative Commons Attribution-NonCommercial 4.0 International").</summary>
    public string? LicenceName { get; init; }

    /// <summary>Short form ("CC BY-NC 4.0").</summary>
    public string? LicenceCode { get; init; }

    /// <summary>Canonical https URI with trailing slash.</summary>
    public string? LicenceUrl { get; init; }

    /// <summary>The sentence printed in PDF, HTML and JATS alike.</summary>
    public string? LicenceText { get; init; }

    public SourceRef Source { get; init; } = SourceRef.None;
}

/// <summary>JATS abstract or trans-abstract.</summary>
/// <param name="Heading">Heading as printed ("ABSTRACT (10 PT)"), then as normalised.</param>
/// <param name="Sections">For a structured abstract; else empty.</param>
public sealed record Abstract(string Language, string? Heading, Seq<Block> Blocks, Seq<Section> Sections, SourceRef Source)
{
    /// <summary>JATS abstract-type ("key-points", "plain-language-summary"); null for the abstract itself.</summary>
    public string? Kind { get; init; }
}

/// <summary>JATS kwd-group.</summary>
/// <param name="Label">Label as printed ("Keywords :"), then as normalised.</param>
/// <param name="Raw">The list as printed, without the label.</param>
/// <param name="Kwds">The keywords; the recogniser leaves this empty and the normaliser splits <paramref name="Raw"/>.</param>
public sealed record KwdGroup(string Language, string? Label, string Raw, Seq<string> Kwds, SourceRef Source)
{
    /// <summary>JATS kwd-group-type of a controlled list ("JEL"); null for the author's own keywords.</summary>
    public string? Type { get; init; }
}
