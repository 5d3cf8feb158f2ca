using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Words before names that say what these persons did for the article ("Text and photographs by", "Translated from the Malay by").</summary>
internal static partial class Credits
{
    /// <summary>JATS contrib-type of who put the text into another language.</summary>
    public const string Translator = "translator";

    /// <summary>JATS contrib-type of who made the text ready.</summary>
    public const string Editor = "editor";

    /// <summary>Words and pictures, one or several: "Teks dan foto", "Photographs and text".</summary>
    private const string Things = "(?:" + Thing + @")(?:\s*(?:,|&|/|\b(?:and|dan|y|e|et|und|en)\b)\s*(?:" + Thing + "))*";

    private const string Thing =
        Share
        + "|story|essay|report|maps|cerita|obituary|tribute|poems?|memoir|reflections?|commentary|"
        + @"photo[\s-]essay|foto\s?esai|esai\s+foto|ensayo\s+fotográfico|ensaio\s+fotográfico|essai\s+photographique";

    /// <summary>The same where only a colon parts them from a name, behind which a word like "report" would open a title.</summary>
    private const string Made = "(?:" + Share + @")(?:\s*(?:,|&|/|\b(?:and|dan|y|e|et|und|en)\b)\s*(?:" + Share + "))*";

    private const string Share =
        "photo(?:s|graphs?|graphy|graphers?)?|pictures|images|illustrations?|drawings|text|words|foto|fotografi|fotografer|fotógraf[oa]s?|photographes?|Fotograf(?:in)?|fotograaf|gambar|ilustrasi|teks|naskah|kata|tulisan|fotos|fotografías?|fotografias?|textos?|photographies|textes?|Bilder|tekst|beeld";

    /// <summary>What an ordinal stands before that is no author ("1st Siti Rahma" is one, as the template of the IEEE prints them).</summary>
    private const string Numbered =
        "international|national|annual|biennial|world|global|asian|asean|european|african|american|pacific|indonesian|malaysian|conference|congress|symposium|workshop|seminar|meeting|edition|century|generation|floor|street|avenue|anniversary|draft|revision|version";

    private const string And = @"(?:\s*,\s*(?:and\s+)?|\s*&\s*|\s+(?:and|dan|y|e|et|und|en)\s+)";

    /// <summary>What is done beside writing, as participle and as noun.</summary>
    private const string Work =
        "interview(?:ed)?|conversation|edited|compiled|introduced|annotated|transcribed|recorded|collected|translat(?:ed|ion)|introduction|annotation|"
        + "diwawancarai|wawancara|disunting|penyuntingan|diedit|diterjemahkan|terjemahan|alih\\s+bahasa|disusun|dihimpun|pengantar|diselenggarakan|"
        + "entrevistad[oa]|entrevista|traducid[oa]|traducción|edición|editad[oa]|compilación|compilad[oa]|presentación|introducción|notas|transcripción|recopilación|"
        + "traduzid[oa]|tradução|edição|organização|organizad[oa]|apresentação|introdução|transcrição|"
        + "entretien|propos\\s+recueillis|traduit|traduction|édition|édité|présentation|présenté|recueilli|"
        + "Übersetzung|übersetzt|herausgegeben|eingeleitet|kommentiert|aufgezeichnet|Einleitung|Gespräch|"
        + "vertaling|vertaald|samengesteld|ingeleid|opgetekend|geïnterviewd|interview|redactie|inleiding";

    /// <summary>"from the Indonesian", "dari bahasa Melayu", "del árabe", "aus dem Malaiischen".</summary>
    private const string From =
        @"(?:\s+(?:from(?:\s+the)?|dari(?:\s+bahasa)?|del|de\s+l[’']|do|du|da|dal|aus\s+dem|uit\s+het)\s*\p{L}+(?:\s+(?:original|and|dan|y|e|et|und|en)\s+\p{L}+)?)?";

    /// <summary>Characters of the words before the names of those who wrote or pictured the article, or that join a name to those above it; 0 where there are none.</summary>
    public static int LengthOf(string text) => Writing().Match(text).Length;

    /// <summary>What of the article those named made ("Teks dan foto"); null where the words before their names do not say.</summary>
    public static string? PartIn(string text) => Writing().Match(text).Groups["part"] is { Success: true } part ? part.Value : null;

    /// <summary>Pictures alone, beside a text that others wrote.</summary>
    public static bool IsOfPictures(string part) => Pictures().IsMatch(part);

    /// <summary>"Words: Siti Rahma | Photographs: Budi Santoso", "Siti Rahma (translated by Budi Santoso)": each credit for itself; other lines as they are.</summary>
    public static IReadOnlyList<Line> Part(Line line)
    {
        if (Bracketed().Match(line.Text) is { Success: true } bracket && Other(bracket.Groups["credit"].Value) is not null)
            return [line.Slice(0, bracket.Index), line.Slice(bracket.Groups["credit"].Index, bracket.Groups["credit"].Length)];
        if (PartIn(line.Text) is null)
            return [line];
        int[] starts =
        [
            0,
            .. Enumerable
                .Range(1, line.Text.Length)
                .Where(at => line.Text[at - 1] is ',' or ';' or '|' or '/' or '·' or '•' && PartIn(line.Text[at..]) is not null),
        ];
        return
        [
            .. starts.Select(
                (start, index) => line.Slice(start, (index + 1 < starts.Length ? starts[index + 1] - 1 : line.Text.Length) - start)
            ),
        ];
    }

    /// <summary>The words before the names of those who did something else; null where there are none.</summary>
    public static (int Length, string Role, string? Kind)? Other(string text) =>
        Doing().Match(text) is { Success: true } lead ? (lead.Length, RoleOf(lead.Groups["work"].Value), KindOf(lead.Groups["work"].Value))
        : Office().Match(text) is { Success: true } office
            ? (office.Length, RoleOf(office.Groups["work"].Value), KindOf(office.Groups["work"].Value))
        : EditorOffices.LeadLength(text) is > 0 and var length ? (length, text[..length].Trim(' ', ':'), null)
        : null;

    /// <summary>Where the words stand that say to whom a life was told, who wrote it down ("As told to"); null where there are none.</summary>
    public static (int Start, int End)? Told(string text) =>
        Telling().Match(text) is { Success: true } match ? (match.Index, match.Index + match.Length) : null;

    /// <summary>Where the words begin that say who assisted; -1 where there are none.</summary>
    public static int AssistanceIn(string text) => Assistance().Match(text) is { Success: true } match ? match.Index : -1;

    private static string RoleOf(string work) =>
        work.Trim() is { Length: > 0 } bare
            ? Interview().IsMatch(bare)
                ? "Interviewer"
                : bare.Equals("edited", StringComparison.OrdinalIgnoreCase)
                    ? "Editor"
                    : char.ToUpperInvariant(bare[0]) + bare[1..]
            : work;

    private static string? KindOf(string work) =>
        Translation().IsMatch(work) ? Translator
        : Edition().IsMatch(work) ? Editor
        : null;

    /// <summary>Words that say somebody wrote or pictured the article ("Photographs and text by"), or join a name to those above it.</summary>
    [GeneratedRegex(
        @"^\s*\d{1,2}(?:st|nd|rd|th)\s+(?!(?:"
            + Numbered
            + @")(?!\p{L}))(?=(?-i:\p{Lu})[\p{L}.’'-]*\s+\p{L})|^\s*(?:(?:(?<part>"
            + Made
            + @")|(?:an?\s+)?"
            + Things
            + @")\s+)?(?:by|oleh|par|por)\s*:?\s+(?=(?-i:\p{Lu}))|^\s*(?<part>"
            + Made
            + @")\s*:\s*(?=(?-i:\p{Lu}))|^\s*(?:(?:written|prepared|authored|ditulis|disiapkan|disusun|escrito|elaborado|preparado|rédigé|écrit|verfasst|geschreven)\s+(?:by|oleh|par|por|von|door)\s*:?|(?:prepared|written)\s+by\s*:)\s+(?=(?-i:\p{Lu}))|^\s*(?:von|door)\s+(?=(?:(?:dr|prof|drs|ir|mr|pd|priv\.-doz|dipl\.-\p{L}+|phil|rer|pol|nat|soc|med|jur|iur|theol|oec|h\.\s?c|habil|em)\.?\s+)*(?-i:\p{Lu})(?:\.?-?(?-i:\p{Lu}))*(?:\.|\p{L}*\s))|^\s*(?:(?:lead\s+|principal\s+|main\s+)?authors?|author\(s\)|penulis(?:\s+utama)?|nama\s+penulis|pengarang|autor(?:es|as|a)?|autor/a(?:/es)?|auteure?s?|autrices?|Autor(?:en|in|innen)?)\s*:\s+|^\s*(?:(?:with\s+)?contributions?\s+(?:by|from|of)|(?:dengan\s+)?(?:kontribusi|sumbangan)\s+(?:dari|oleh|daripada)|(?:con\s+)?contribuciones\s+de|(?:com\s+)?contribuições\s+de|(?:avec\s+(?:les?|des)\s+)?contributions?\s+d[e’']|mit\s+Beiträgen\s+von|met\s+bijdragen\s+van)\s*:?\s+(?=(?-i:\p{Lu}))|^\s*(?:contributors|participants|peserta|peserta\s+diskusi|participantes|intervenants|teilnehmende|deelnemers)\s*:\s+(?=(?-i:\p{Lu}))|^\s*(?:إعداد(?:\s+الباحث(?:ة|ان|ون|ين)?)?|بقلم|تأليف|كتبها?)\s*:?\s+(?=\p{Lo})|^\s*(?:الباحث(?:ة|ان|ون)?|المؤلف(?:ة|ان|ون)?|الكاتب(?:ة)?)\s*:\s*(?=\p{Lo})|^\s*(?:cerpen|puisi(?:-puisi)?|sajak(?:-sajak)?)\s+(?=(?-i:\p{Lu}))|^\s*(?-i:and|dan|und|et|serta|with|&)\s+(?=(?-i:\p{Lu}))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Writing();

    [GeneratedRegex(@"(?<=\p{L})\s*\((?<credit>[^()]{8,})\)\s*$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        "^(?:photo|pictures|images|illustrations?|drawings|foto|fotó|gambar|ilustrasi|Bilder|beeld)(?!.*(?:text|words|teks|naskah|kata|tulisan|tekst))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Pictures();

    [GeneratedRegex(
        @"^\s*(?<work>(?:"
            + Work
            + ")"
            + From
            + "(?:"
            + And
            + "(?:"
            + Work
            + ")"
            + From
            + @")*)\s+(?:by|oleh|por|par|von|door|de)\s*:?\s+(?=(?-i:\p{Lu}))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Doing();

    [GeneratedRegex(
        @"^\s*(?<work>interviewers?|translators?|pewawancara|penerjemah|alih\s+bahasa|penyunting|traductor(?:es|as|a)?|tradutor(?:es|as|a)?|traducteurs?|traductrices?|Übersetzer(?:in)?|vertaler)\s*:\s+(?=(?-i:\p{Lu}))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Office();

    [GeneratedRegex(
        @"\b(?:with\s+(?:the\s+)?(?:assistance|help|collaboration|support|participation)\s+of|assisted\s+by|dengan\s+bantuan|dibantu\s+oleh|con\s+la\s+colaboración\s+de|com\s+a\s+colaboração\s+de|avec\s+la\s+collaboration\s+d[e’']|unter\s+Mitarbeit\s+von|met\s+medewerking\s+van)\s+(?=(?-i:\p{Lu}))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Assistance();

    [GeneratedRegex(
        @"(?:^\s*|(?<=[,;]\s*))(?:(?:as\s+)?(?:told|narrated|recounted|related|spoken)\s+to|(?:seperti|sebagaimana)?\s*(?:yang\s+)?di(?:ceritakan|tuturkan|kisahkan|sampaikan)(?:\s+kembali)?\s+kepada|(?:tal\s+como\s+fue\s+)?(?:contad|narrad|relatad)[oa]\s+ao?|(?:tel\s+que\s+)?racontée?\s+à|(?:zoals\s+)?verteld\s+aan|(?:wie\s+)?erzählt\s+(?:an|vor))\s*:?\s+(?=(?-i:\p{Lu}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Telling();

    [GeneratedRegex(
        @"^(?:interview(?:ed|ers?)?|diwawancarai|wawancara|pewawancara|entrevistad[oa]|entrevista|entretien|propos\s+recueillis|geïnterviewd|conversation|Gespräch)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Interview();

    [GeneratedRegex(@"translat|terjemah|alih\s+bahasa|tradu[cçz]|traduit|übersetz|verta[al]", RegexOptions.IgnoreCase)]
    private static partial Regex Translation();

    [GeneratedRegex(
        @"^(?:edited|diedit|disunting|penyunting(?:an)?|editad[oa]|édité|herausgegeben|redactie|edición|edição|édition)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Edition();
}
