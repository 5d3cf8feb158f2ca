namespace Pipeline.ReferenceModel.Rendering;

/// <summary>Styles that journals ask for, and styles whose choices are drawn one by one, since authors follow none to the letter.</summary>
internal static class Styles
{
    private static readonly Style Apa = new() { HasItalicBooks = true };

    private static readonly Style ChicagoAuthorDate = new()
    {
        Order = NameOrder.FirstInverted,
        Given = GivenForm.Full,
        BeforeLast = ", % ",
        BeforeYear = ". ",
        AfterYear = ". ",
        OpenTitle = "“",
        CloseTitle = ".” ",
        HasTitleCase = true,
        AfterContainer = " ",
        Locator = LocatorForm.Chicago,
        EditorPlace = EditorPlace.AfterBook,
        Imprint = ImprintForm.PlaceFirst,
    };

    private static readonly Style Vancouver = new()
    {
        Given = GivenForm.BareInitials,
        Inside = " ",
        BeforeLast = ", ",
        MostNames = 6,
        EtAl = ", et al",
        YearPlace = YearPlace.AfterContainer,
        AfterContainer = ". ",
        Locator = LocatorForm.Tight,
        HasItalicBooks = false,
        BeforeBook = "In: ",
        EditorPlace = EditorPlace.BeforeBookWithComma,
        Imprint = ImprintForm.PlaceFirst,
        BeforeDoi = "doi: ",
        Dash = "-",
    };

    private static readonly Style Abnt = new()
    {
        HasCapitalSurnames = true,
        Given = GivenForm.Full,
        Between = "; ",
        BeforeLast = "; ",
        YearPlace = YearPlace.End,
        Locator = LocatorForm.Worded,
        Imprint = ImprintForm.PlaceFirst,
        BeforeBook = "In: ",
        EditorPlace = EditorPlace.BeforeBook,
        Dash = "-",
        MostNames = 3,
        EtAl = " et al.",
    };

    private static readonly Style GermanHarvard = new()
    {
        Given = GivenForm.Full,
        Between = "/",
        BeforeLast = "/",
        BeforeYear = " (",
        AfterYear = "): ",
        BeforeJournal = "In: ",
        AfterContainer = ", ",
        Locator = LocatorForm.Worded,
        BeforeBook = "In: ",
        EditorPlace = EditorPlace.BeforeBook,
        Imprint = ImprintForm.PlaceFirst,
        HasItalicBooks = false,
    };

    private static readonly Style[] Known =
    [
        ChicagoAuthorDate,
        ChicagoAuthorDate with
        {
            Dash = "-",
            Given = GivenForm.Full,
            BeforeDoi = "doi:",
        },
        ChicagoAuthorDate with
        {
            YearPlace = YearPlace.End,
            Locator = LocatorForm.HalfWorded,
            HasItalicBooks = false,
        },
        GermanHarvard,
        GermanHarvard with
        {
            BeforeLast = " % ",
            Between = ", ",
            AfterContainer = " ",
            Locator = LocatorForm.HalfWorded,
        },
        GermanHarvard with
        {
            Between = " / ",
            BeforeLast = " / ",
            Given = GivenForm.SpacedInitials,
            Locator = LocatorForm.VolumeComma,
        },
        Apa,
        Apa with
        {
            Imprint = ImprintForm.PlaceFirst,
            BeforeDoi = "doi:",
        },
        Apa with
        {
            BeforeLast = ", % ",
            HasSpacedCommas = true,
            BeforeDoi = string.Empty,
        },
        Apa with
        {
            AfterYear = ") ",
            BeforeLast = " % ",
            Locator = LocatorForm.VolumeOnly,
            Given = GivenForm.TightInitials,
        },
        Apa with
        {
            Given = GivenForm.Full,
            BeforeLast = " % ",
            Locator = LocatorForm.Worded,
            Imprint = ImprintForm.PlaceFirst,
        },
        Apa with
        {
            BeforeLast = " % ",
            Locator = LocatorForm.Tight,
            HasItalicBooks = false,
        },
        Apa with
        {
            BeforeLast = ", % ",
            AfterContainer = " ",
            Locator = LocatorForm.VolumeComma,
            OpenTitle = "“",
            CloseTitle = ",” ",
            BeforeBook = "in ",
            Imprint = ImprintForm.BracketedPlaceFirst,
            EditorPlace = EditorPlace.AfterBook,
            BeforeDoi = "doi: ",
        },
        Apa with
        {
            Given = GivenForm.TightInitials,
            BeforeLast = ", % ",
            AfterContainer = " ",
            Locator = LocatorForm.VolumeComma,
            Imprint = ImprintForm.Bracketed,
            MostNames = 10,
            EtAl = ", et al.",
            EditorPlace = EditorPlace.AfterBook,
        },
        ChicagoAuthorDate,
        ChicagoAuthorDate with
        {
            YearPlace = YearPlace.AfterLocator,
            Locator = LocatorForm.HalfWorded,
            AfterContainer = " ",
            Imprint = ImprintForm.PlaceFirst,
        },
        new()
        {
            Order = NameOrder.FirstInverted,
            Given = GivenForm.Full,
            BeforeLast = ", % ",
            MostNames = 2,
            EtAl = ", et al.",
            YearPlace = YearPlace.End,
            OpenTitle = "“",
            CloseTitle = ".” ",
            HasTitleCase = true,
            Locator = LocatorForm.Worded,
            Imprint = ImprintForm.Publisher,
            EditorPlace = EditorPlace.AfterBook,
            BeforeBook = string.Empty,
        },
        new()
        {
            BeforeLast = " % ",
            Given = GivenForm.TightInitials,
            BeforeYear = " (",
            AfterYear = ") ",
            OpenTitle = "‘",
            CloseTitle = "’, ",
            Locator = LocatorForm.Worded,
            Imprint = ImprintForm.PlaceFirst,
            BeforeBook = "in ",
        },
        new()
        {
            BeforeLast = ", ",
            Given = GivenForm.TightInitials,
            BeforeYear = ", ",
            AfterYear = ". ",
            AfterContainer = " ",
            Locator = LocatorForm.VolumeComma,
            Imprint = ImprintForm.PlaceLast,
            BeforeBook = "In: ",
            EditorPlace = EditorPlace.BeforeBook,
            HasItalicBooks = false,
        },
        new()
        {
            BeforeLast = " % ",
            Given = GivenForm.SpacedInitials,
            BeforeYear = " ",
            AfterYear = ", ",
            OpenTitle = "‘",
            CloseTitle = "’, ",
            Locator = LocatorForm.Worded,
            Imprint = ImprintForm.PlaceLast,
            BeforeBook = "in ",
            EditorPlace = EditorPlace.BeforeBook,
        },
        new()
        {
            Inside = " ",
            Given = GivenForm.Full,
            BeforeLast = " % ",
            AfterAuthors = ", ",
            YearPlace = YearPlace.End,
            OpenTitle = "« ",
            CloseTitle = " », ",
            Locator = LocatorForm.Worded,
            Imprint = ImprintForm.PlaceComma,
            BeforeBook = "in ",
            EditorPlace = EditorPlace.BeforeBook,
        },
        new()
        {
            HasCapitalSurnames = true,
            Inside = " ",
            Given = GivenForm.Full,
            BeforeLast = " % ",
            AfterYear = ") ",
            OpenTitle = "« ",
            CloseTitle = " », ",
            Locator = LocatorForm.Worded,
            Imprint = ImprintForm.PlaceComma,
            BeforeBook = "in ",
            EditorPlace = EditorPlace.BeforeBook,
        },
        new()
        {
            HasCapitalSurnames = true,
            Inside = " ",
            Given = GivenForm.Full,
            BeforeLast = ", ",
            AfterYear = "), ",
            CloseTitle = ", ",
            Locator = LocatorForm.Worded,
            Imprint = ImprintForm.PlaceComma,
            BeforeBook = "in : ",
        },
        Vancouver,
        Vancouver with
        {
            HasInternet = true,
            BeforeYear = " ",
            HasItalicBooks = false,
        },
        Vancouver with
        {
            Locator = LocatorForm.Tight,
            MostNames = 3,
            Dash = "–",
            BeforeDoi = "doi:",
        },
        new()
        {
            Order = NameOrder.Inverted,
            Given = GivenForm.SpacedInitials,
            BeforeLast = " & ",
            MostNames = 1,
            EtAl = " et al.",
            YearPlace = YearPlace.AfterLocator,
            AfterAuthors = " ",
            AfterContainer = " ",
            Locator = LocatorForm.VolumeComma,
            BeforeDoi = "doi:",
        },
        new()
        {
            Order = NameOrder.Direct,
            Given = GivenForm.SpacedInitials,
            BeforeLast = ", % ",
            YearPlace = YearPlace.End,
            AfterAuthors = ", ",
            OpenTitle = "“",
            CloseTitle = ",” ",
            Locator = LocatorForm.Worded,
            Imprint = ImprintForm.PlaceFirst,
            BeforeBook = "in ",
            BeforeDoi = "doi: ",
        },
        new()
        {
            Order = NameOrder.Direct,
            Given = GivenForm.SpacedInitials,
            BeforeLast = ", % ",
            YearPlace = YearPlace.AfterLocator,
            AfterAuthors = ", ",
            CloseTitle = ", ",
            AfterContainer = " ",
            Locator = LocatorForm.FirstPageOnly,
            Imprint = ImprintForm.Bracketed,
            BeforeBook = "in ",
            BeforeDoi = string.Empty,
        },
        new()
        {
            HasCapitalSurnames = true,
            Given = GivenForm.SpacedInitials,
            Between = "; ",
            BeforeLast = "; ",
            YearPlace = YearPlace.End,
            Locator = LocatorForm.Worded,
            Imprint = ImprintForm.PlaceFirst,
            BeforeBook = "In: ",
            EditorPlace = EditorPlace.BeforeBook,
        },
        new()
        {
            Order = NameOrder.Direct,
            Given = GivenForm.SpacedInitials,
            BeforeLast = " % ",
            MostNames = 1,
            EtAl = " et al.",
            YearPlace = YearPlace.End,
            AfterAuthors = ", ",
            OpenTitle = "“",
            CloseTitle = ",” ",
            Locator = LocatorForm.Worded,
            Imprint = ImprintForm.PlaceFirst,
            BeforeBook = "in ",
            BeforeDoi = "doi: ",
        },
        ChicagoAuthorDate with
        {
            Order = NameOrder.Inverted,
            BeforeLast = " & ",
            OpenTitle = string.Empty,
            CloseTitle = ". ",
            HasTitleCase = false,
        },
        Abnt,
        Abnt with
        {
            Given = GivenForm.SpacedInitials,
        },
        Abnt with
        {
            Given = GivenForm.SpacedInitials,
            HasItalicBooks = false,
            OpenTitle = string.Empty,
        },
        new()
        {
            HasCapitalSurnames = true,
            Given = GivenForm.Full,
            Between = "; ",
            BeforeLast = "; ",
            YearPlace = YearPlace.End,
            Locator = LocatorForm.Worded,
            Imprint = ImprintForm.PlaceFirst,
            BeforeBook = "In: ",
        },
        new()
        {
            Given = GivenForm.TightInitials,
            Between = "; ",
            BeforeLast = "; ",
            YearPlace = YearPlace.AfterContainer,
            AfterContainer = " ",
            Locator = LocatorForm.VolumeComma,
            Imprint = ImprintForm.PlaceLast,
            BeforeDoi = "https://doi.org/",
        },
        new()
        {
            Given = GivenForm.BareInitials,
            Inside = " ",
            BeforeLast = ", ",
            AfterAuthors = ": ",
            YearPlace = YearPlace.AfterContainer,
            AfterContainer = ". ",
            Locator = LocatorForm.Tight,
            BeforeDoi = string.Empty,
            MostNames = 3,
            EtAl = ", et al.",
        },
        new()
        {
            Given = GivenForm.BareInitials,
            Inside = " ",
            BeforeLast = ", ",
            BeforeYear = " (",
            AfterYear = ") ",
            AfterContainer = " ",
            Locator = LocatorForm.VolumeOnly,
            MostNames = 10,
            EtAl = ", et al",
        },
        new()
        {
            Given = GivenForm.BareInitials,
            Inside = " ",
            BeforeLast = " % ",
            BeforeYear = " ",
            AfterYear = " ",
            AfterContainer = " ",
            Locator = LocatorForm.Chicago,
            Imprint = ImprintForm.PlaceLast,
            HasItalicBooks = false,
        },
        new()
        {
            Order = NameOrder.Direct,
            Given = GivenForm.SpacedInitials,
            BeforeLast = " % ",
            YearPlace = YearPlace.AfterContainer,
            AfterAuthors = ", ",
            CloseTitle = ", ",
            AfterContainer = ", ",
            Locator = LocatorForm.VolumeComma,
            BeforeDoi = "DOI: ",
            Imprint = ImprintForm.PlaceLast,
        },
        new()
        {
            Given = GivenForm.BareInitials,
            Inside = " ",
            BeforeLast = ", ",
            AfterAuthors = ": ",
            YearPlace = YearPlace.AfterContainer,
            AfterContainer = ". ",
            Locator = LocatorForm.Chicago,
            HasItalicBooks = true,
            MostNames = 6,
            EtAl = ", et al.",
        },
        new()
        {
            Given = GivenForm.SpacedInitials,
            Inside = " ",
            Between = ", ",
            BeforeLast = ", % ",
            YearPlace = YearPlace.End,
            AfterAuthors = ", ",
            OpenTitle = "“",
            CloseTitle = ",” ",
            Locator = LocatorForm.Worded,
            BeforeDoi = "doi: ",
        },
    ];

    /// <summary>Three in four as a journal asks; one in four mixed of two.</summary>
    public static Style Draw(Random random)
    {
        var style = Known[random.Next(Known.Length)];
        return Vary(random.Next(4) == 0 ? Mix(style, Known[random.Next(Known.Length)], random) : style, random);
    }

    private static Style Mix(Style one, Style other, Random random) =>
        one with
        {
            OpenTitle = random.Next(2) == 0 ? one.OpenTitle : other.OpenTitle,
            CloseTitle = one.OpenTitle == other.OpenTitle ? other.CloseTitle : one.CloseTitle,
            Locator = random.Next(2) == 0 ? one.Locator : other.Locator,
            Imprint = random.Next(2) == 0 ? one.Imprint : other.Imprint,
            EditorPlace = random.Next(2) == 0 ? one.EditorPlace : other.EditorPlace,
            BeforeBook = random.Next(2) == 0 ? one.BeforeBook : other.BeforeBook,
            BeforeDoi = random.Next(2) == 0 ? one.BeforeDoi : other.BeforeDoi,
            AfterContainer = random.Next(2) == 0 ? one.AfterContainer : other.AfterContainer,
        };

    /// <summary>What differs from author to author within a style.</summary>
    private static Style Vary(Style style, Random random) =>
        style with
        {
            HasItalicBooks = style.HasItalicBooks && random.Next(5) > 0,
            HasTitleCase = style.HasTitleCase || random.Next(6) == 0,
            Dash =
                random.Next(3) == 0 ? "-"
                : random.Next(12) == 0 ? "--"
                : style.Dash,
            Given =
                random.Next(8) == 0 ? GivenForm.Full
                : random.Next(12) == 0 && style.Inside == ", " ? GivenForm.SpacedBareInitials
                : style.Given,
            OpenTitle = style.OpenTitle.Length > 0 && random.Next(4) == 0 ? "\"" : style.OpenTitle,
            CloseTitle = style.OpenTitle.Length == 0 && random.Next(12) == 0 ? ", " : style.CloseTitle,
            MostNames = random.Next(10) == 0 ? 3 : style.MostNames,
            HasSpacedCommas = style.HasSpacedCommas || random.Next(20) == 0,
        };
}
