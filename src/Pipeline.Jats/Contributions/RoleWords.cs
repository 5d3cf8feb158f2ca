namespace Pipeline.Jats.Contributions;

/// <summary>
/// How statements of contributions call the roles of CRediT: in English, Indonesian, Malay, Spanish, Portuguese, French,
/// German and Dutch, without dashes and words for "and". Translations vary from journal to journal.
/// </summary>
internal static class RoleWords
{
    private static readonly (string Path, string Forms)[] Forms =
    [
        (
            "conceptualization",
            "conceptualization|conceptualisation|konseptualisasi|pengkonsepan|conceptualización|conceptuación|conceptualização|concepção|conceitualização|conception|konzeptualisierung|konzeption|conceptualisatie|conceptualisering"
        ),
        (
            "data-curation",
            "data curation|curation of data|kurasi data|pengelolaan data|pengurusan data|curación de datos|curaduría de datos|curadoría de datos|curadoria de dados|curadoria dos dados|curation de données|curation des données|gestion des données|datenkuration|datenkuratierung|datenpflege|datacuratie|curatie van data|databeheer"
        ),
        (
            "formal-analysis",
            "formal analysis|analisis formal|análisis formal|análise formal|analyse formelle|formale analyse|formele analyse"
        ),
        (
            "funding-acquisition",
            "funding acquisition|acquisition of funding|acquisition of funds|fund acquisition|akuisisi pendanaan|akuisisi dana|perolehan pendanaan|perolehan dana|pemerolehan dana|pemerolehan pembiayaan|adquisición de fondos|obtención de fondos|captación de fondos|adquisición de financiamiento|adquisición de financiación|obtención de financiación|obtención de financiamiento|aquisição de financiamento|obtenção de financiamento|obtenção de recursos|captação de recursos|acquisition du financement|acquisition de financement|acquisition de fonds|obtention du financement|obtention de financement|recherche de financement|mittelbeschaffung|finanzierungsakquise|mitteleinwerbung|drittmitteleinwerbung|einwerbung von fördermitteln|einwerbung von mitteln|fondsenwerving|verwerving van financiering|verwerving van fondsen|financieringsverwerving"
        ),
        (
            "investigation",
            "investigation|investigasi|penyelidikan|penyiasatan|investigación|investigação|pesquisa|enquête|recherche|untersuchung|forschung|onderzoek"
        ),
        ("methodology", "methodology|metodologi|metodología|metodologia|méthodologie|methodologie|methodik"),
        (
            "project-administration",
            "project administration|administration of the project|administrasi proyek|administrasi projek|pentadbiran projek|pengurusan projek|administración del proyecto|administración de proyecto|administración de proyectos|gestión del proyecto|administração do projeto|administração de projeto|administração de projetos|gestão do projeto|administration du projet|administration de projet|gestion du projet|gestion de projet|projektadministration|projektverwaltung|projektleitung|projectadministratie|projectbeheer|projectleiding"
        ),
        ("resources", "resources|sumber daya|sumber|recursos|ressources|ressourcen|middelen|hulpbronnen"),
        ("software", "software|perangkat lunak|perisian|logiciel|logiciels|programmation|programación|programmierung"),
        (
            "supervision",
            "supervision|supervisi|pengawasan|penyeliaan|supervisión|supervisão|orientação|encadrement|betreuung|aufsicht|supervisie|begeleiding|toezicht"
        ),
        ("validation", "validation|validasi|pengesahan|validación|validação|validierung|validatie"),
        ("visualization", "visualization|visualisation|visualisasi|visualización|visualização|visualisierung|visualisatie|visualisering"),
        (
            "writing-original-draft",
            "writing original draft|writing original draft preparation|writing of the original draft|writing the original draft|writing draft|original draft|original draft preparation|original draft writing|draft preparation|penulisan draf asli|penulisan draft asli|penulisan draf awal|penulisan draft awal|penulisan draf asal|penulisan draf pertama|penulisan naskah asli|penulisan naskah awal|penulisan konsep awal|redacción borrador original|redacción del borrador original|redacción borrador|redacción preparación del borrador original|escritura borrador original|escritura del borrador original|borrador original|escrita rascunho original|escrita do rascunho original|escrita esboço original|redação rascunho original|redação do rascunho original|redação do manuscrito original|rascunho original|rédaction ébauche originale|rédaction brouillon original|rédaction du brouillon original|rédaction version originale|rédaction de la version originale|rédaction première version|rédaction projet initial|rédaction ébauche initiale|rédaction préparation de l ébauche originale|schreiben originalentwurf|schreiben ursprünglicher entwurf|schreiben erster entwurf|schreiben erstentwurf|verfassen originalentwurf|verfassen des originalentwurfs|originalentwurf|schrijven oorspronkelijke versie|schrijven oorspronkelijk concept|schrijven origineel concept|schrijven eerste versie|schrijven eerste concept|schrijven van de oorspronkelijke versie"
        ),
        (
            "writing-review-editing",
            "writing review editing|writing reviewing editing|writing review|review editing|reviewing editing|penulisan tinjauan penyuntingan|penulisan tinjauan pengeditan|penulisan peninjauan penyuntingan|penulisan ulasan penyuntingan|penulisan semakan penyuntingan|penulisan semakan suntingan|penulisan reviu penyuntingan|penulisan review penyuntingan|penulisan telaah penyuntingan|tinjauan penyuntingan|peninjauan penyuntingan|semakan penyuntingan|redacción revisión edición|escritura revisión edición|revisión edición|escrita revisão edição|redação revisão edição|revisão edição|rédaction révision édition|rédaction relecture révision|rédaction relecture édition|rédaction révision correction|rédaction relecture correction|révision édition|relecture révision|schreiben überprüfung bearbeitung|schreiben überarbeitung|schreiben überprüfung überarbeitung|schreiben begutachtung bearbeitung|schreiben durchsicht bearbeitung|schreiben rezension bearbeitung|schreiben review bearbeitung|verfassen überprüfung bearbeitung|verfassen überarbeitung|überprüfung bearbeitung|schrijven beoordeling redactie|schrijven beoordeling bewerking|schrijven herziening bewerking|schrijven herziening redactie|schrijven review redactie|schrijven nalezen redigeren|schrijven revisie redactie"
        ),
    ];

    /// <summary>Words that may stand within a role and tell nothing.</summary>
    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "and", "dan", "serta", "y", "e", "et", "und", "en" };

    private static readonly Dictionary<string, CreditTerm> Known = Forms
        .SelectMany(row =>
            row.Forms.Split('|').Select(form => (Form: Fold(form), Term: CreditTerm.All.First(term => term.Path == row.Path)))
        )
        .GroupBy(pair => pair.Form, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Term, StringComparer.Ordinal);

    private static readonly int Longest = Known.Keys.Max(form => form.Count(character => character == ' ') + 1);

    /// <summary>The roles that a text names, in its order; of two that begin at one place the longer.</summary>
    public static IEnumerable<RoleMention> In(string text)
    {
        var words = StatementWord.In(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (LongestFrom(text, words, at) is not { } found)
                continue;
            yield return new(words[at].Start, words[found.Last].End, found.Term);
            at = found.Last;
        }
    }

    private static (CreditTerm Term, int Last)? LongestFrom(string text, IReadOnlyList<StatementWord> words, int first)
    {
        (CreditTerm, int)? best = null;
        var form = string.Empty;
        for (
            int at = first, count = 0;
            at < words.Count && count < Longest && (at == first || IsOne(text.AsSpan(words[at - 1].End..words[at].Start)));
            at++
        )
        {
            if (at > first && Joining.Contains(words[at].Key))
                continue;
            form = count++ == 0 ? words[at].Key : $"{form} {words[at].Key}";
            if (Known.TryGetValue(form, out var term))
                best = (term, at);
        }

        return best;
    }

    /// <summary>A comma too may stand within a role ("writing – review, and editing"), but nothing that ends a clause.</summary>
    private static bool IsOne(ReadOnlySpan<char> between) => !between.ContainsAny(".;\n");

    private static string Fold(string form) =>
        string.Join(' ', StatementWord.In(form).Where(word => !Joining.Contains(word.Key)).Select(word => word.Key));
}
