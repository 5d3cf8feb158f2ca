using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Styles;

/// <summary>The words that a style prints between the facts of a work, in the language of the article that cites it.</summary>
internal sealed record StyleWords
{
    public required string In { get; init; }

    public required string Editor { get; init; }

    public required string Editors { get; init; }

    public required string Translator { get; init; }

    /// <summary>Chicago's word behind the name of an editor, and of several.</summary>
    public required string EditorShort { get; init; }

    public required string EditorsShort { get; init; }

    /// <summary>The words that Vancouver prints behind names.</summary>
    public required string EditorWord { get; init; }

    public required string EditorsWord { get; init; }

    public required string TranslatorWord { get; init; }

    public required string EditedBy { get; init; }

    /// <summary>At the beginning of a sentence.</summary>
    public required string TranslatedBy { get; init; }

    /// <summary>Between the last two names.</summary>
    public required string And { get; init; }

    /// <summary>Before the number of an issue that stands without a volume.</summary>
    public required string Number { get; init; }

    /// <summary>Before the day an address was looked up, at the beginning of a sentence.</summary>
    public required string Accessed { get; init; }

    public required string AvailableFrom { get; init; }

    /// <summary>Behind the year in which a work first appeared.</summary>
    public required string OriginalShort { get; init; }

    public required string Volume { get; init; }

    public required string Page { get; init; }

    public required string Pages { get; init; }

    public required string Article { get; init; }

    public required string ReportNumber { get; init; }

    public required string NoDate { get; init; }

    public required string InPress { get; init; }

    public required string OriginalWork { get; init; }

    /// <summary>Before the day an address was looked up, and between it and the address.</summary>
    public required (string Retrieved, string From) Retrieved { get; init; }

    public required Seq<string> Months { get; init; }

    public required Seq<string> Seasons { get; init; }

    /// <summary>Whether the day stands before the month.</summary>
    public bool IsDayFirst { get; init; }

    private static StyleWords English { get; } =
        new()
        {
            In = "In",
            Editor = "Ed.",
            Editors = "Eds.",
            Translator = "Trans.",
            EditorShort = "ed.",
            EditorsShort = "eds.",
            EditorWord = "editor",
            EditorsWord = "editors",
            TranslatorWord = "translator",
            EditedBy = "edited by",
            TranslatedBy = "Translated by",
            And = "and",
            Number = "no.",
            Accessed = "Accessed",
            AvailableFrom = "Available from",
            OriginalShort = "original",
            Volume = "Vol.",
            Page = "p.",
            Pages = "pp.",
            Article = "Article",
            ReportNumber = "Report No.",
            NoDate = "n.d.",
            InPress = "in press",
            OriginalWork = "Original work published",
            Retrieved = ("Retrieved", "from"),
            Months =
            [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ],
            Seasons = ["Spring", "Summer", "Autumn", "Winter"],
        };

    private static StyleWords Indonesian { get; } =
        new()
        {
            In = "Dalam",
            Editor = "Ed.",
            Editors = "Eds.",
            Translator = "Penerj.",
            EditorShort = "ed.",
            EditorsShort = "eds.",
            EditorWord = "editor",
            EditorsWord = "editor",
            TranslatorWord = "penerjemah",
            EditedBy = "disunting oleh",
            TranslatedBy = "Diterjemahkan oleh",
            And = "dan",
            Number = "no.",
            Accessed = "Diakses",
            AvailableFrom = "Tersedia di",
            OriginalShort = "asli",
            Volume = "Jilid",
            Page = "hlm.",
            Pages = "hlm.",
            Article = "Artikel",
            ReportNumber = "Laporan No.",
            NoDate = "t.t.",
            InPress = "akan terbit",
            OriginalWork = "Karya asli diterbitkan",
            Retrieved = ("Diakses", "dari"),
            Months =
            [
                "Januari",
                "Februari",
                "Maret",
                "April",
                "Mei",
                "Juni",
                "Juli",
                "Agustus",
                "September",
                "Oktober",
                "November",
                "Desember",
            ],
            Seasons = ["Musim semi", "Musim panas", "Musim gugur", "Musim dingin"],
            IsDayFirst = true,
        };

    /// <param name="language">BCP 47 tag of the article.</param>
    public static StyleWords Of(string language) => LanguageTag.Primary(language) == "id" ? Indonesian : English;
}
