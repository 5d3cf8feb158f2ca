namespace Pipeline.References.Citations;

/// <summary>
/// The small words of citations in English, Indonesian, Malay, Dutch, German, French, Spanish and Portuguese, as parts of
/// patterns. Texts are plain (<see cref="PlainCharacters"/>) where they are matched.
/// </summary>
internal static class CitingForms
{
    /// <summary>Between the last two names.</summary>
    public const string And = "(?:&|and|dan|serta|und|u\\.|y|e|et|en)";

    /// <summary>For further authors, without what parts it from the names.</summary>
    public const string Others =
        @"(?:et\.?\s?al(?:ii)?\b\.?|dkk\b\.?|d\.k\.k\.|dll\b\.?|e\.\s?a\.|u\.\s?a\.|c\.s\.|(?:&|and|dan|y|e|et|und|en)\s(?:others|colleagues|co-?workers|kawan-kawan|rakan-rakan|rekan(?:-rekan)?(?:nya)?|lain-lain|"
        + @"otr[ao]s|outr[ao]s|cols?\b\.?|colaboradores|autres|coll\b\.?|collaborateurs|andere|Mitarbeiter|anderen|collega's)|kawan-kawan)";

    /// <summary>For a work without a year, or one that is yet to appear.</summary>
    public const string Undated =
        @"(?:\[(?:1[0-9]|20)(?:[0-9]-|--)\??\]|n\.\s?d\.?|s\.\s?d\.?|s\.\s?f\.?|s/[df]|o\.\s?J\.|z\.\s?[dj]\.|t\.\s?(?:t|th)\.|sin\sfecha|tanpa\stahun|ohne\sJahr|zonder\sjaar|in\spress|forthcoming|im\s(?:Druck|Erscheinen)|in\sdruk|"
        + @"sous\spresse|[àa]\sparaître|en\sprensa|no\sprelo|akan\sterbit|dalam\s(?:cetakan|proses\sterbit))";

    /// <summary>Before the number of a page or part.</summary>
    public const string Locator =
        @"(?i:pp?|pages?|hlm|hal|halaman|ms|muka\ssurat|págs?|páginas?|pg|S|Seiten?|blz|bladzijden?|paras?|par|paragraphs?|párr|Abs|Rn|chaps?|chapters?|ch|bab|caps?|capítulos?|Kap|Kapitel|hoofdstuk|hfst|"
        + @"chapitres?|sections?|secs?|sect|§§?|¶¶?|vols?|Bd|jilid|t|nn?|notes?|nota|fn|lines?|ll?|arts?|artikel|article|pasal|ayat|tables?|tabel|figs?|figures?|gambar|vv?)";

    /// <summary>A locator: a number or range of numbers, with its word or, for Arabic and small Roman figures, without.</summary>
    public const string Place = "(?:" + Locator + @"\b\.?\s?(?:" + Range + @"|[IVXLC]{1,7}\b)|" + Range + ")";

    private const string Number = @"(?:\d{1,5}[a-z]?\b|[ivxlc]{1,7}\b)";

    private const string Range = Number + @"(?:[.:]\d{1,4})?(?:\s?[–-]\s?" + Number + @")?(?:\s?(?:ff?|sqq?|dst)\b\.?)?";

    /// <summary>Between a work that was not seen and the one it is cited from.</summary>
    public const string Secondary =
        @"(?:qtd\.\sin|(?:as\s)?(?:cited|quoted|discussed|reported|referenced)\s(?:in|by)|(?:sebagaimana\s|seperti\s)?(?:dikutip|disitir|disebut|dipetik)\s(?:dalam|dari|oleh|daripada)|dalam|zit(?:iert|\.)?\s?(?:nach|in|bei)|"
        + @"(?:como\sse\scita\sen|citad[oa]s?\s(?:en|por|em)|cit\.\s(?:en|por|em|in)|apud)|cité[es]*\s(?:par|dans)|(?:geciteerd|aangehaald)\s(?:in|door)|in)";

    /// <summary>For the work cited just before.</summary>
    public const string Again = @"(?:(?i:ib[ií]d(?:em)?)\b\.?|[Ii]b\.|[Ee]bd\b\.?|[Ee]benda\b|Idem\b|Id\.(?=,?\s(?:at\s)?\d|\s*$))";

    /// <summary>For a work of the named authors that stands beside the article.</summary>
    public const string Beside =
        @"(?:(?:in\s)?this\s(?:volume|(?:special\s)?issue)\b|(?:dalam\s)?(?:volume|edisi)\sini\b|in\sdiesem\s(?:Band|Heft)\b|in\sdit\snummer\b|dans\sce\s(?:volume|numéro)\b|en\seste\s(?:volumen|número)\b|neste\s(?:volume|número)\b)";

    /// <summary>"(n 12)": the note in which a work of the named authors was cited (OSCOLA 4, 1.2.1); the number may be a link.</summary>
    public const string InNote = @"(?<=\()n\.?\s?(?:[0-9]{1,3}|\uFFFC)(?=\))";

    /// <summary>For a work of the named authors that was cited before.</summary>
    public const string Before =
        @"(?:(?i:op\.?\s?cit|ob\.\s?cit|loc\.?\s?cit|art\.\s?cit)\b\.?|o\.c\.|a\.\s?a\.\s?O\.|[Ss]upra\s(?:note|n\.|fn\.?|catatan(?:\skaki)?)\s?(?:no\.\s?)?\d{1,3}\b)";
}
