namespace Pipeline.ReferenceModel.Rendering;

/// <summary>How references are printed, as choices that vary one by one.</summary>
internal sealed record Style
{
    public NameOrder Order { get; init; }

    public GivenForm Given { get; init; }

    /// <summary>Between the halves of a name in inverted order.</summary>
    public string Inside { get; init; } = ", ";

    public string Between { get; init; } = ", ";

    /// <summary>Before the last name; "%" stands for the language's word for "and".</summary>
    public string BeforeLast { get; init; } = ", & ";

    /// <summary>Names printed before "et al."; 0 for all.</summary>
    public int MostNames { get; init; }

    public string EtAl { get; init; } = ", et al.";

    public bool HasCapitalSurnames { get; init; }

    public YearPlace YearPlace { get; init; }

    public string BeforeYear { get; init; } = " (";

    public string AfterYear { get; init; } = "). ";

    /// <summary>Between authors and title where the year is elsewhere.</summary>
    public string AfterAuthors { get; init; } = ". ";

    public string OpenTitle { get; init; } = string.Empty;

    public string CloseTitle { get; init; } = ". ";

    public bool HasItalicBooks { get; init; } = true;

    public bool HasItalicTitles { get; init; }

    public bool HasTitleCase { get; init; }

    /// <summary>Before the name of a journal.</summary>
    public string BeforeJournal { get; init; } = string.Empty;

    public string AfterContainer { get; init; } = ", ";

    public LocatorForm Locator { get; init; }

    public string Dash { get; init; } = "–";

    public string BeforeBook { get; init; } = "In ";

    public EditorPlace EditorPlace { get; init; }

    public ImprintForm Imprint { get; init; }

    public string BeforeDoi { get; init; } = "https://doi.org/";

    public bool HasSpacedCommas { get; init; }

    /// <summary>"[Internet]" behind the title and "[cited …]" behind the date of what has an address (Citing Medicine, 2nd edition, chapter 22).</summary>
    public bool HasInternet { get; init; }
}

internal enum NameOrder
{
    Inverted,
    FirstInverted,
    Direct,
}

internal enum GivenForm
{
    SpacedInitials,
    TightInitials,
    BareInitials,
    SpacedBareInitials,
    Full,
    FullFirst,
}

internal enum YearPlace
{
    AfterAuthors,
    AfterContainer,
    AfterLocator,
    End,
}

internal enum LocatorForm
{
    /// <summary>12(3), 45–67</summary>
    Apa,

    /// <summary>12 (3): 45–67</summary>
    Chicago,

    /// <summary>12(3):45–67</summary>
    Tight,

    /// <summary>12: 45–67</summary>
    VolumeOnly,

    /// <summary>12, 45–67</summary>
    VolumeComma,

    /// <summary>vol. 12, no. 3, pp. 45–67</summary>
    Worded,

    /// <summary>12, no. 3: 45–67</summary>
    HalfWorded,

    /// <summary>12, 45</summary>
    FirstPageOnly,
}

internal enum EditorPlace
{
    /// <summary>In A. Editor (Ed.), Book</summary>
    BeforeBook,

    /// <summary>In Book, edited by A. Editor</summary>
    AfterBook,

    /// <summary>In: Editor A, editor. Book</summary>
    BeforeBookWithComma,

    None,
}

internal enum ImprintForm
{
    Publisher,
    PlaceFirst,
    PlaceLast,

    /// <summary>(Publisher, Place, 2000)</summary>
    Bracketed,

    PlaceComma,

    /// <summary>(Place: Publisher)</summary>
    BracketedPlaceFirst,
}
