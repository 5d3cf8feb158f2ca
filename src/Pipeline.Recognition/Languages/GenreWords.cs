using System.Collections.Frozen;

namespace Pipeline.Recognition.Languages;

/// <summary>What journals print above a title to say of what kind the article is, in the languages that authors write in.</summary>
internal static class GenreWords
{
    /// <summary>The JATS article-type by the words.</summary>
    internal static readonly FrozenDictionary<string, string> Types = (
        (IEnumerable<KeyValuePair<string, string>>)
            [
                .. Of(
                    "book-review",
                    "book review|book reviews|review of a book|resensi|resensi buku|tinjauan buku|ulasan buku|timbangan buku|reseña|reseñas|reseña de libro|reseña bibliográfica|resenha|resenha de livro|compte rendu|compte rendu de lecture|note de lecture|rezension|buchbesprechung|boekbespreking|review essay|book review essay|review symposium|esai resensi|ensayo bibliográfico|ensaio bibliográfico|comptes rendus|comptes-rendus|compte-rendu|comptes rendus de lecture|notes de lecture|recension|recensions|reseñas de libros|reseñas bibliográficas|ensayo reseña|resenhas|resenhas de livros|rezensionen|buchrezension|buchbesprechungen|sammelrezension|boekbesprekingen|boekrecensie|boekrecensies|recensie|recensies|kajian buku|bedah buku|review essays|books in review|essay review"
                ),
                .. Of(
                    "editorial",
                    "editorial|editorial note|editor's note|editor’s note|editors' note|editors’ note|pengantar redaksi|dari redaksi|catatan redaksi|catatan editor|tajuk rencana|éditorial|nota editorial|guest editorial|from the editors|editorial introduction|carta editorial|woord vooraf van de redactie|editorials|éditoriaux|editoriales|editoriais|tajuk|dari meja redaksi|redactioneel|van de redactie|von der redaktion|aus der redaktion|de la rédaction|mot de la rédaction|de los editores|dos editores|prakata editor"
                ),
                .. Of(
                    "research-article",
                    "research article|research paper|original article|original research|original research article|original paper|artikel penelitian|artikel ilmiah|artikel asli|artículo original|artículo de investigación|artigo original|artigo de pesquisa|article original|article de recherche|originalbeitrag|full paper|regular article|hasil penelitian|special issue article|special section article|themed issue article|dossier|dossiê|article|artikel|artículo|artigo|artículos originales|artigos originais|articles originaux|originalarbeit|originalarbeiten|aufsatz|aufsätze|abhandlung|abhandlungen|forschungsartikel|onderzoeksartikel|wetenschappelijk artikel|artikelen|articles|artículos|artigos|research articles|original articles|research papers|makalah penyelidikan|artikel penyelidikan|artikel asal|rencana asli|naskah asli|artikel riset"
                ),
                .. Of(
                    "review-article",
                    "review article|artikel review|artikel ulasan|artículo de revisión|artigo de revisão|article de synthèse|übersichtsbeitrag|literature review|narrative review|artikel tinjauan|tinjauan pustaka|kajian pustaka|kajian literatur|scoping review|revisión de literatura|revisão de literatura|review articles|übersichtsartikel|overzichtsartikel|literatuuroverzicht|literaturbericht|forschungsbericht|revue de littérature|état de l'art|état de l’art|estado de la cuestión|estado del arte|estado da arte|artículos de revisión|artigos de revisão|sorotan literatur|sorotan kajian|kajian kepustakaan"
                ),
                .. Of("systematic-review", "systematic review|tinjauan sistematis"),
                .. Of(
                    "case-report",
                    "case report|laporan kasus|reporte de caso|relato de caso|case reports|laporan kes|casuïstiek|casusbeschrijving|fallbericht|kasuistik|presentación de caso|informe de caso|cas clinique"
                ),
                .. Of(
                    "brief-report",
                    "short communication|brief report|research note|catatan penelitian|short communications|short report|short reports|brief communication|brief communications|research notes|research brief|technical note|comunicación breve|comunicaciones breves|comunicación corta|original breve|originales breves|nota de investigación|notas de investigación|comunicação breve|comunicações breves|nota de pesquisa|notas de pesquisa|note de recherche|notes de recherche|communication brève|kurzbeitrag|kurzbeiträge|kurzmitteilung|forschungsnotiz|onderzoeksnotitie|korte bijdrage|korte bijdragen|komunikasi singkat|komunikasi pendek|catatan riset|nota penyelidikan"
                ),
                .. Of(
                    "article-commentary",
                    "commentary|policy commentary|policy comment|critical commentary|invited commentary|komentar kebijakan|komentar|commentaries|comment|case note|case notes|case comment|case commentary|legislation note|kommentar|kommentare|kommentaar|commentaar|commentaire|commentaires|comentario|comentarios|comentário|comentários|ulasan kes|catatan putusan|anotasi putusan|eksaminasi putusan|urteilsanmerkung|urteilsbesprechung|anmerkung|note d'arrêt|note d’arrêt|commentaire d'arrêt|commentaire d’arrêt|annotatie|comentario de jurisprudencia|comentário de jurisprudência"
                ),
                .. Of(
                    "letter",
                    "letter to the editor|surat kepada redaksi|letters to the editor|letter to the editors|carta al editor|carta a la editora|cartas al editor|carta ao editor|cartas ao editor|lettre à la rédaction|leserbrief|leserbriefe|ingezonden brief|ingezonden brieven|surat pembaca|surat kepada editor"
                ),
                .. Of(
                    "interview",
                    "interview|wawancara|entrevista|entretien|conversation|conversations|in conversation|dialogue|dialogues|percakapan|conversaciones|conversas|gespräche|gesprekken|interviews|temu bual|temubual|entrevistas|entretiens|gespräch|gesprek|vraaggesprek|oral history|oral histories|sejarah lisan|historia oral|história oral|histoire orale|mondelinge geschiedenis"
                ),
                .. Of(
                    "essay",
                    "essay|esai|photo essay|esai foto|ensayo|ensaio|essai|photo-essay|ensayo fotográfico|essays|esei|esei foto|photo essays|ensayos|ensaios|essais|essai photographique|ensaio fotográfico|fotoessay|bildessay|beeldessay"
                ),
                .. Of("obituary", "obituary|obituari|in memoriam|in memory of|obituario|obituário|nécrologie|nachruf|necrologie|mengenang"),
                .. Of(
                    "other",
                    "policy brief|policy report|policy paper|policy note|policy perspective|policy analysis|viewpoints|opinions|opinion piece|perspectives|kertas kebijakan|catatan kebijakan|research report|special report|risalah kebijakan|ringkasan kebijakan|viewpoint|opinion|opini|perspective|report|laporan|laporan penelitian|field notes|fieldnotes|field report|field reports|report from the field|reports from the field|notes from the field|dispatch|dispatches|laporan lapangan|catatan lapangan|notas de campo|creative work|creative writing|karya kreatif|testimony|testimonio|testimonial|testemunho|témoignage|kesaksian|testimoni|poem|poems|poetry|puisi|short story|cerpen|field note|fieldnote|note de terrain|notes de terrain|carnet de terrain|feldnotiz|feldnotizen|veldnotitie|veldnotities|veldwerknotitie|nota lapangan|catatan lapang|nota de campo|nota kerja lapangan|viewpoints|opinions|opinie|opinies|opinion piece|opiniestuk|standpunt|standpunkt|meinung|point de vue|points de vue|tribune|tribune libre|libre opinion|opinión|opiniones|opinião|pendapat|perspectives|perspectiva|perspektif|position paper|positionspapier|policy paper|policy analysis|beleidsnota|note de politique|kertas dasar|laporan khas|reportage|life history|life histories|life story|riwayat hidup|kisah hidup|kisah|historia de vida|historias de vida|história de vida|histórias de vida|récit de vie|récits de vie|lebensgeschichte|levensverhaal|levensgeschiedenis|cerita|memoir|case study|case studies|studi kasus|kajian kes|estudio de caso|estudo de caso|étude de cas|fallstudie|gevalsstudie"
                ),
                .. Of(
                    "introduction",
                    "editors' introduction|editors’ introduction|editor's introduction|editor’s introduction|introduction to the special issue|introduction to the special section|introduction to the themed issue|introduction to the themed section|introduction to the forum|introduction to the symposium|special issue introduction|special section introduction|guest editors' introduction|guest editors’ introduction|pengantar edisi khusus|introducción al dossier|introducción al número especial|apresentação do dossiê|introduction au dossier|einleitung zum schwerpunkt"
                ),
                .. Of(
                    "correction",
                    "corrigendum|corrigenda|erratum|errata|correction|author correction|publisher correction|ralat|koreksi|pembetulan|fe de erratas|corrección|correção|rectificatif|berichtigung|rectificatie"
                ),
                .. Of("retraction", "retraction|retraction notice|pencabutan artikel|retractación|retratação|rétractation"),
                .. Of(
                    "translation",
                    "translation|document in translation|translations|texts in translation|terjemahan|traducción|tradução|traduction|übersetzung|vertaling"
                ),
                .. Of(
                    "reply",
                    "response|reply|rejoinder|author response|authors' response|authors’ response|tanggapan|respuesta|resposta|réponse|erwiderung|reactie"
                ),
                .. Of(
                    "discussion",
                    "forum|debate|roundtable|debat|diskusi|mesa redonda|forums|foro|fórum|round table|roundtables|roundtable discussion|table ronde|rundgespräch|rondetafel|rondetafelgesprek|meja bundar|perbincangan meja bulat|diskusi panel|symposium|debates|debatte"
                ),
                .. Of(
                    "meeting-report",
                    "conference report|workshop report|meeting report|laporan konferensi|tagungsbericht|konferenzbericht|compte rendu de colloque|congresverslag|relato de evento|laporan persidangan|laporan seminar|informe de congreso"
                ),
                .. Of(
                    "data-paper",
                    "data article|data paper|data note|data descriptor|artikel data|data papers|data articles|data in brief|artículo de datos|artigo de dados|datenartikel|makalah data"
                ),
                .. Of(
                    "dissertation",
                    "dissertation summary|dissertation abstract|thesis summary|ringkasan disertasi|ringkasan tesis|ringkasan hasil disertasi|sinopsis disertasi|resumen de tesis|resumo de tese|résumé de thèse|dissertationsreferat|proefschriftsamenvatting"
                ),
                .. Of(
                    "oration",
                    "lecture|keynote|keynote lecture|keynote address|public lecture|inaugural lecture|orasi ilmiah|pidato pengukuhan|syarahan perdana|antrittsvorlesung|inaugurele rede|oratie|leçon inaugurale|lección inaugural|aula inaugural"
                ),
            ]
    ).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The JATS article-type that the words stand for; null where they are none.</summary>
    public static string? TypeOf(string words) => Types.GetValueOrDefault(words);

    private static IEnumerable<KeyValuePair<string, string>> Of(string type, string words) =>
        words.Split('|').Select(word => KeyValuePair.Create(word, type));
}
