using Pipeline.References.Parsing;
using Pipeline.References.Works;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Model;

/// <summary>Tells the classes of a word in English, Indonesian, Malay, Spanish, Portuguese, French, German and Dutch.</summary>
internal static class WordClasses
{
    private static readonly Dictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> Classes = Build()
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordClass Of(ReadOnlySpan<char> word) => Classes.TryGetValue(word, out var found) ? found : WordClass.None;

    private static IEnumerable<(WordClass Class, string Words)> Lists() =>
        [
            (WordClass.Month, string.Join(' ', MonthNames.All.Concat(Seasons.All))),
            (
                WordClass.Publisher,
                """
                press publisher publishers publishing publications verlag books routledge springer wiley elsevier sage palgrave macmillan norton penguin polity mcgraw pearson blackwell taylor francis gramedia erlangga penerbit pustaka
                rajawali prenada prenadamedia obor kanisius mizan alfabeta rosdakarya lp3es graha deepublish kencana academic brill peeters berghahn zed verso harper harpercollins houghton doubleday vintage knopf editorial ediciones
                éditions editions edições editora uitgeverij fischer suhrkamp mohr siebeck gruyter birkhäuser dunod gallimard seuil presses nijhoff elgar emerald humana karger thieme saunders mosby lippincott williams wilkins crc cabi
                usda oup mit ugm ui itb dbp prensa siglo fondo alianza cátedra paidós ariel planeta vozes contexto cortez atlas saraiva zahar hachette larousse armand colin l'harmattan harmattan karthala beltz nomos campus transcript
                boom amsterdam aup kluwer ltd inc co gmbh llc bv sons brothers
                """
            ),
            (
                WordClass.Edition,
                """
                ed edn edition editions edisi cetakan cet edición edição édition auflage aufl druk revised rev revisi expanded enlarged updated
                """
            ),
            (
                WordClass.Editor,
                """
                ed eds editor editors edited editado editada editores organizador organizadores org orgs hrsg hg herausgegeben herausgeber éd éds dir dirs coord coords coordinador coordinadores compilers compiler comp comps penyunting peny pnyt penyt suntingan disunting redactie red chair chairs
                """
            ),
            (
                WordClass.Translator,
                "trans translated translator translators translation penerjemah penerj terj terjemahan diterjemahkan traducción traductor trad traduction traducteur tradução übers übersetzt übersetzung vertaald vert vertaling"
            ),
            (WordClass.Page, "p pp pg pgs page pages hlm hal halaman h s pág págs página páginas pags ms seite seiten blz bl pagina"),
            (WordClass.Volume, "vol vols volume volumes jilid jil v volumen tomo tome band bd bde deel jg jahrgang année año ano tahun"),
            (WordClass.Issue, "no nr num number issue iss nomor nombor bil n núm número heft h fasc numéro n° supplement suppl"),
            (WordClass.In, "in dalam dlm en dans em within"),
            (
                WordClass.Thesis,
                """
                thesis dissertation phd ph.d doctoral doctorate master's masters master dphil mphil msc bachelor skripsi tesis disertasi tese dissertação thèse mémoire doctorado doctoral maestría doutorado mestrado dissertationsschrift habilitation
                proefschrift masterarbeit doktorarbeit magister sarjana doktor undergraduate unpublished
                """
            ),
            (
                WordClass.Conference,
                """
                proceedings conference symposium workshop congress meeting prosiding konferensi seminar simposium lokakarya kongres persidangan actas congreso jornadas anais congresso encontro actes colloque congrès tagung kongress konferenz tagungsband presented presentation proc conf symp
                """
            ),
            (
                WordClass.Serial,
                """
                journal j jurnal review reviews revista revue zeitschrift tijdschrift annals archives bulletin letters transactions quarterly studies research reports magazine times post news newspaper kompas tempo republika gazette
                nature science plos frontiers bmc international advances advance trends cahiers cuadernos estudios boletín boletim anales annales archiv blätter acta majalah buletin media berkala kajian penelitian ilmiah pendidikan
                acs biorxiv medrxiv arxiv ssrn preprint
                """
            ),
            (
                WordClass.Small,
                """
                of the and in for on to a an at by with from as its their into between through among over under how what why is are can do does who whose or not than
                di ke untuk dari pada oleh yang sebagai terhadap antara dengan atas bagi tentang dan atau para serta kepada melalui akan
                de la del los las el y en una un por para con sobre entre como e da do das dos no na nos nas em um uma com ao à os
                le les et des du au aux dans sur une par pour avec entre l' d' der die das und für im von zur zum des ein eine mit über zu am
                het een van voor met over naar aan op bij tot
                """
            ),
            (WordClass.And, "and dan & y e et und en serta"),
            (WordClass.Others, "al dkk dkk. kk others colleagues alii u.a ua outros otros autres anderen"),
            (
                WordClass.Ordinal,
                """
                first second third fourth fifth sixth seventh eighth ninth tenth pertama kedua ketiga keempat kelima keenam 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 2a 3a 1ª 2ª 3ª 4ª ke international student
                primera segunda tercera cuarta primeira terceira deuxième seconde troisième zweite dritte vierte tweede derde vierde
                """
            ),
            (
                WordClass.Report,
                """
                report reports working paper papers discussion policy brief technical laporan kertas kerja informe relatório rapport bericht document documento series occasional briefing memorandum white fact sheet
                """
            ),
            (
                WordClass.Access,
                """
                retrieved accessed available online viewed cited diakses diunduh tersedia daring diambil dikutip recuperado disponible consultado disponível acesso consulté disponible abgerufen verfügbar zugriff geraadpleegd beschikbaar from http https url doi pmid
                """
            ),
            (WordClass.Original, "original originally reprint reprinted published terbit asli publicado publiée erschienen"),
            (
                WordClass.University,
                """
                university universitas universiti universidad universidade université universität universiteit institut institute institutions college school faculty fakultas polytechnic politeknik sekolah hochschule escuela école
                """
            ),
            (
                WordClass.Undated,
                "n.d nd s.a t.t s.f press forthcoming preparation review submitted accepted appear prensa presse druck terbit tahun tanpa imprensa prelo undated"
            ),
            (WordClass.Particle, string.Join(' ', Lexicon.Particles)),
            (WordClass.GivenName, string.Join(' ', Lexicon.GivenNames)),
            (WordClass.Organisation, string.Join(' ', Lexicon.OrganisationWords)),
            (WordClass.Suffix, string.Join(' ', Lexicon.Suffixes)),
        ];

    private static Dictionary<string, WordClass> Build()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        void Add(string word, WordClass value) => classes[word] = classes.GetValueOrDefault(word) | value;
        foreach (var (value, words) in Lists())
        foreach (var word in words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            Add(word, value);
        foreach (
            var word in Lexicon
                .Places.SelectMany(place => place.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries))
                .Where(word => word.Length > 2)
        )
            Add(word, WordClass.Place);
        foreach (var word in Abbreviations.Serials)
            Add(word, WordClass.Serial);
        return classes;
    }
}
