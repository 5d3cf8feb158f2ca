using System.Collections.Frozen;

namespace Pipeline.Recognition.Languages;

/// <summary>What journals print above a title to say of what kind the article is, in the languages that authors write in.</summary>
internal static class GenreWords
{
    private static readonly FrozenDictionary<string, string> Types = ((IEnumerable<KeyValuePair<string, string>>)
    [
        .. Of("book-review", "book review|book reviews|review of a book|resensi|resensi buku|tinjauan buku|ulasan buku|timbangan buku|reseña|reseñas|reseña de libro|reseña bibliográfica|resenha|resenha de livro|compte rendu|compte rendu de lecture|note de lecture|rezension|buchbesprechung|boekbespreking|review essay|book review essay|review symposium|esai resensi|ensayo bibliográfico|ensaio bibliográfico"),
        .. Of("editorial", "editorial|editorial note|editor's note|editor’s note|editors' note|editors’ note|pengantar redaksi|dari redaksi|catatan redaksi|catatan editor|tajuk rencana|éditorial|nota editorial|guest editorial|from the editors|editorial introduction|carta editorial|woord vooraf van de redactie"),
        .. Of("research-article", "research article|research paper|original article|original research|original research article|original paper|artikel penelitian|artikel ilmiah|artikel asli|artículo original|artículo de investigación|artigo original|artigo de pesquisa|article original|article de recherche|originalbeitrag|full paper|regular article|hasil penelitian|special issue article|special section article|themed issue article|dossier|dossiê|article|artikel|artículo|artigo"),
        .. Of("review-article", "review article|artikel review|artikel ulasan|artículo de revisión|artigo de revisão|article de synthèse|übersichtsbeitrag|literature review|narrative review|artikel tinjauan|tinjauan pustaka|kajian pustaka|kajian literatur|scoping review|revisión de literatura|revisão de literatura"),
        .. Of("systematic-review", "systematic review|tinjauan sistematis"),
        .. Of("case-report", "case report|laporan kasus|reporte de caso|relato de caso"),
        .. Of("brief-report", "short communication|brief report|research note|catatan penelitian"),
        .. Of("article-commentary", "commentary|komentar"),
        .. Of("letter", "letter to the editor|surat kepada redaksi"),
        .. Of("interview", "interview|wawancara|entrevista|entretien|conversation|in conversation"),
        .. Of("essay", "essay|esai|photo essay|esai foto|ensayo|ensaio|essai|photo-essay|ensayo fotográfico"),
        .. Of("obituary", "obituary|obituari|in memoriam|in memory of|obituario|obituário|nécrologie|nachruf|necrologie|mengenang"),
        .. Of("other", "policy brief|policy report|research report|special report|risalah kebijakan|viewpoint|opinion|opini|perspective|report|laporan|laporan penelitian|field notes|fieldnotes|catatan lapangan|notas de campo|creative work|creative writing|karya kreatif|testimony|testimonio|testimonial|testemunho|témoignage|kesaksian|testimoni|poem|poems|poetry|puisi|short story|cerpen"),
        .. Of("introduction", "introduction to the special issue|introduction to the special section|introduction to the themed issue|introduction to the themed section|introduction to the forum|introduction to the symposium|special issue introduction|special section introduction|guest editors' introduction|guest editors’ introduction|pengantar edisi khusus|introducción al dossier|introducción al número especial|apresentação do dossiê|introduction au dossier|einleitung zum schwerpunkt"),
        .. Of("correction", "corrigendum|corrigenda|erratum|errata|correction|author correction|publisher correction|ralat|koreksi|pembetulan|fe de erratas|corrección|correção|rectificatif|berichtigung|rectificatie"),
        .. Of("retraction", "retraction|retraction notice|pencabutan artikel|retractación|retratação|rétractation"),
        .. Of("translation", "translation|terjemahan|traducción|tradução|traduction|übersetzung|vertaling"),
        .. Of("reply", "response|reply|rejoinder|author response|authors' response|authors’ response|tanggapan|respuesta|resposta|réponse|erwiderung|reactie"),
        .. Of("discussion", "forum|debate|roundtable|debat|diskusi|mesa redonda"),
        .. Of("meeting-report", "conference report|workshop report|meeting report|laporan konferensi"),
        .. Of("data-paper", "data article|data paper|data note|data descriptor|artikel data"),
        .. Of("oration", "lecture|keynote|keynote lecture|keynote address|public lecture|inaugural lecture|orasi ilmiah"),
    ]).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The JATS article-type that the words stand for; null where they are none.</summary>
    public static string? TypeOf(string words) => Types.GetValueOrDefault(words);

    private static IEnumerable<KeyValuePair<string, string>> Of(string type, string words) => words.Split('|').Select(word => KeyValuePair.Create(word, type));
}
