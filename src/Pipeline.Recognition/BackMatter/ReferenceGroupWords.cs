using System.Collections.Frozen;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.MainText;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Words that headings within divided reference lists consist of, in the languages authors write in: kinds of sources
/// ("Laws", "Buku", "Internetquellen") and what stands with them ("A. Primary sources", "Buku dan jurnal").
/// </summary>
internal static class ReferenceGroupWords
{
    /// <summary>At least one of these stands in such a heading.</summary>
    private static readonly FrozenSet<string> Kinds = Set(
        """
        sources source literature works books book articles article journals journal papers chapters monographs theses thesis dissertations dissertation reports documents laws legislation statutes regulations treaties conventions cases
        judgments websites website webpages internet archives newspapers newspaper magazines media news interviews films datasets manuscripts manuscript proceedings reading directories gazettes letters correspondence
        buku jurnal artikel majalah koran kabar akhbar skripsi tesis disertasi laporan dokumen peraturan perundang-undangan undang-undang putusan situs laman daring sumber sumber-sumber arsip wawancara temubual makalah prosiding berita akta
        bronnen boeken artikelen tijdschriften kranten wetgeving rechtspraak jurisprudentie archieven archiefbronnen rapporten literatuur internetbronnen onlinebronnen
        quellen primärquellen sekundärquellen primärliteratur sekundärliteratur literatur bücher monographien monografien aufsätze zeitschriften zeitschriftenartikel zeitungen zeitungsartikel gesetze rechtsquellen rechtsprechung internetquellen onlinequellen
        archive archivquellen archivalien sammelbände berichte
        ouvrages livres revues presse périodiques études témoignages imprimés manuscrits journaux thèses rapports lois législation textes jurisprudence entretiens sites sitographie webographie
        fuentes libros artículos revistas periódicos prensa informes leyes legislación normativa jurisprudencia archivos entrevistas páginas sitios hemerografía webgrafía
        fontes livros artigos jornais teses dissertações relatórios leis legislação jurisprudência arquivos sítios
        """
    );

    private static readonly FrozenSet<string> Beside = Set(
        """
        primary secondary tertiary printed published unpublished electronic digital online official government governmental legal international national academic scholarly edited archival other further web grey gray court conference materials and of the from & /
        primer sekunder tersier cetak elektronik online resmi pemerintah hukum pengadilan negara surat massa ilmiah karya lain lainnya lain-lain dan dari pustaka bahan kertas kerja sesawang web internasional nasional
        primaire secundaire manuscrites inédites publiées archivistiques manuscritas inéditas gedrukte ongedrukte overige en van gedruckte ungedruckte sonstige weitere und aus primaires secondaires imprimées électroniques juridiques officiels autres et de des
        primarias secundarias impresas electrónicas electrónicos documentales oficiales legales bibliográficas hemerográficas otras otros y primárias secundárias impressas eletrônicas oficiais outras outros e
        """
    );

    /// <summary>Whether the heading consists of such words, its number or letter aside.</summary>
    public static bool IsHeading(string words)
    {
        var title = HeadingNumber.Strip(LabelIndex.Bare(words));
        var parts = title.ToLowerInvariant().Split([' ', ',', '(', ')', ';'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts.Any(Kinds.Contains) && parts.All(part => Kinds.Contains(part) || Beside.Contains(part));
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
