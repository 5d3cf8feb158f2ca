using Pipeline.Vocabulary.People;

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

    /// <summary>What the article's page says above its title: the heading of a piece that is no research article ("In memoriam"); else null.</summary>
    public string? PrintedSubject => ArticleType == "research-article" ? null : Subject;

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

    /// <summary>The manuscript's own line that says how to cite the article, as printed; null where there is none.</summary>
    public string? CitedAs { get; init; }

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

    /// <summary>Where the paragraphs among thanks and notes about the authors begin that name a payer (<see cref="Paragraph.FirstWords"/>).</summary>
    public Seq<SourceRef> PayersNamed { get; init; } = [];

    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;

    /// <summary>The marks behind a name that lead to affiliations and notes, without that of the corresponding author.</summary>
    public IEnumerable<string> MarksOf(Contrib contrib) =>
        contrib
            .AffIds.Select(id => Affs.FirstOrDefault(aff => aff.Id == id)?.Label)
            .Concat(contrib.NoteIds.Select(id => AuthorNotes.FirstOrDefault(note => note.Id == id)?.Label))
            .Where(mark => !string.IsNullOrEmpty(mark))
            .OfType<string>();

    /// <summary>How letters reach a corresponding author in the manuscript's own words, which hold the e-mail address and no other; null where it has only the address.</summary>
    public AuthorNote? CorrespondenceOf(Contrib contrib) =>
        contrib is { IsCorresponding: true, Email.Length: > 0 }
        && ReferenceEquals(contrib, Contribs.FirstOrDefault(other => other.IsCorresponding && other.Email == contrib.Email))
            ? AuthorNotes.FirstOrDefault(note =>
                note.FnType == AuthorNote.Correspondence
                && ContactPatterns.Email().Matches(note.Content.PlainText()) is [var only]
                && only.Value.TrimEnd('.').Equals(contrib.Email, StringComparison.OrdinalIgnoreCase)
            )
            : null;

    /// <summary>Whether an asterisk behind the name leads to an address.</summary>
    public static bool IsMarkedCorresponding(Contrib contrib) => contrib.IsCorresponding && HasAddress(contrib);

    /// <summary>
    /// Those whose e-mail addresses stand in a line of their own: the corresponding authors whose address no note tells, or
    /// every author with an address where none is corresponding.
    /// </summary>
    public Seq<Contrib> PrintedAddresses =>
        Contribs.Any(IsMarkedCorresponding)
            ? [.. Contribs.Where(contrib => IsMarkedCorresponding(contrib) && CorrespondenceOf(contrib) is null)]
            : [.. Contribs.Where(HasAddress)];

    private static bool HasAddress(Contrib contrib) => !string.IsNullOrWhiteSpace(contrib.Email);

    /// <summary>A note as it is printed: with its sign, or with the name of the one author, among several, whose life it tells without either.</summary>
    public Seq<Inline> Printed(AuthorNote note)
    {
        if (!string.IsNullOrEmpty(note.Label))
            return [new Text(note.Label + "\u00A0", note.Source), .. note.Content];
        if (note.FnType == AuthorNote.Correspondence && Contribs.Any(contrib => CorrespondenceOf(contrib) == note))
            return [new Text("*\u2009", note.Source), .. note.Content];
        if (note.FnType != AuthorNote.Biography || Contribs.Count < 2)
            return note.Content;
        if (Contribs.Where(contrib => note.Id is { } id && contrib.NoteIds.Contains(id)).ToList() is not [var told])
            return note.Content;
        var isNamed = note.Content.PlainText().Contains(told.Name?.Surname ?? told.Raw, StringComparison.OrdinalIgnoreCase);
        return isNamed ? note.Content : [new Text($"{told.Name?.Printed ?? told.Raw}: ", note.Source), .. note.Content];
    }
}
