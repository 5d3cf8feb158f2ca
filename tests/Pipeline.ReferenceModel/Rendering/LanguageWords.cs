namespace Pipeline.ReferenceModel.Rendering;

/// <summary>The words of references in one language.</summary>
internal sealed record LanguageWords(
    string And,
    string EtAl,
    string In,
    string Pages,
    string Page,
    string Volume,
    string Issue,
    string Editor,
    string Editors,
    string EditedBy,
    string[] Editions,
    string[] Degrees,
    string[] Access,
    string[] Months,
    string[] Undated
)
{
    /// <summary>What stands behind the name of a translator in brackets.</summary>
    public static string Translator(Language language) =>
        language switch
        {
            Language.English => "Trans.",
            Language.Indonesian => "Penerj.",
            Language.Malay => "Terj.",
            Language.German => "Übers.",
            Language.Dutch => "Vert.",
            _ => "Trad.",
        };

    /// <summary>What stands before it.</summary>
    public static string TranslatedBy(Language language, Random random) =>
        language switch
        {
            Language.English => random.Next(2) == 0 ? "Translated by " : "Trans. ",
            Language.Indonesian => random.Next(2) == 0 ? "Diterjemahkan oleh " : "Terj. ",
            Language.Malay => "Terj. ",
            Language.German => "Übers. von ",
            Language.Dutch => "Vertaald door ",
            Language.Spanish => random.Next(2) == 0 ? "Trad. de " : "Trad. ",
            Language.Portuguese => random.Next(2) == 0 ? "Tradução de " : "Trad. ",
            _ => "Trad. ",
        };

    /// <summary>What stands before the year in which a work first appeared.</summary>
    public static string FirstPublished(Language language, Random random) =>
        language switch
        {
            Language.Indonesian => random.Next(2) == 0 ? "Karya asli diterbitkan " : "Terbitan asli ",
            Language.Spanish => random.Next(2) == 0 ? "Obra original publicada en " : "Trabajo original publicado en ",
            Language.Portuguese => "Obra original publicada em ",
            Language.French => "Ouvrage original publié en ",
            Language.German => "Original erschienen ",
            Language.Dutch => "Oorspronkelijk werk gepubliceerd ",
            _ => random.Next(3) switch
            {
                0 => "First published ",
                1 => "Original published ",
                _ => "Original work published ",
            },
        };

    /// <summary>What stands behind an address on when it was read; "@" is the day.</summary>
    public static string ReadBehind(Language language, Random random) =>
        language switch
        {
            Language.Indonesian => random.Next(6) switch
            {
                0 => " (Diakses @)",
                1 => " pada @",
                2 => " pada tanggal @",
                3 => ", diakses pada @",
                4 => $" (Diakses pada @, pukul {random.Next(24):00}.{random.Next(60):00} WIB)",
                _ => $" pada tanggal @, pukul {random.Next(24):00}.{random.Next(60):00} {(random.Next(3) == 0 ? "WITA" : "WIB")}",
            },
            Language.Malay => random.Next(2) == 0 ? " pada @" : " (dicapai pada @)",
            Language.Spanish => random.Next(2) == 0 ? " (consultado el @)" : " [Consulta: @]",
            Language.Portuguese => random.Next(2) == 0 ? ". Acesso em: @" : " (acesso em @)",
            Language.French => random.Next(2) == 0 ? " (consulté le @)" : " [consulté le @]",
            Language.German => random.Next(2) == 0 ? " (Zugriff: @)" : " [abgerufen am @]",
            Language.Dutch => " (geraadpleegd op @)",
            _ => random.Next(4) switch
            {
                0 => " (Accessed @)",
                1 => " (accessed @)",
                2 => " [accessed @]",
                _ => ". Accessed @",
            },
        };

    public static LanguageWords Of(Language language) =>
        language switch
        {
            Language.Indonesian => new(
                "dan",
                "dkk.",
                "Dalam",
                "hlm. ",
                "hlm. ",
                "Vol. ",
                "No. ",
                "Ed.",
                "Eds.",
                "disunting oleh",
                ["edisi ke-#", "Edisi #", "ed. ke-#", "cetakan ke-#"],
                [
                    "Skripsi",
                    "Tesis",
                    "Disertasi",
                    "Skripsi sarjana",
                    "Skripsi S1",
                    "Tesis magister",
                    "Disertasi doktor",
                    "Tesis tidak diterbitkan",
                ],
                ["Diakses dari ", "Diakses @ dari ", "Diakses pada @ dari ", "Diunduh dari ", "Tersedia di: "],
                ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
                ["t.t.", "n.d.", "akan terbit", "tanpa tahun"]
            ),
            Language.Malay => new(
                "dan",
                "dll.",
                "Dalam",
                "hlm. ",
                "hlm. ",
                "Jil. ",
                "Bil. ",
                "Peny.",
                "Peny.",
                "disunting oleh",
                ["edisi ke-#", "Edisi Ke-#"],
                ["Tesis Ph.D.", "Tesis sarjana", "Latihan ilmiah"],
                ["Diakses daripada ", "Dicapai pada @ daripada ", "Diakses @ daripada "],
                ["Januari", "Februari", "Mac", "April", "Mei", "Jun", "Julai", "Ogos", "September", "Oktober", "November", "Disember"],
                ["t.t.", "n.d."]
            ),
            Language.Spanish => new(
                "y",
                "et al.",
                "En",
                "pp. ",
                "p. ",
                "vol. ",
                "núm. ",
                "Ed.",
                "Eds.",
                "editado por",
                ["#.ª ed.", "#a ed.", "# ed."],
                ["Tesis doctoral", "Tesis de maestría", "Trabajo de grado"],
                ["Recuperado de ", "Recuperado el @ de ", "Disponible en: ", "Consultado el @ en "],
                [
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "septiembre",
                    "octubre",
                    "noviembre",
                    "diciembre",
                ],
                ["s.f.", "en prensa"]
            ),
            Language.Portuguese => new(
                "e",
                "et al.",
                "In",
                "p. ",
                "p. ",
                "v. ",
                "n. ",
                "Org.",
                "Orgs.",
                "organizado por",
                ["#. ed.", "#ª ed."],
                [
                    "Tese (Doutorado)",
                    "Dissertação (Mestrado)",
                    "Tese (Doutorado em Sociologia)",
                    "Dissertação (Mestrado em História)",
                    "Trabalho de Conclusão de Curso (Graduação em Direito)",
                    "Tese de doutoramento",
                ],
                ["Disponível em: ", "Recuperado de ", "Acesso em: @. Disponível em: "],
                ["jan.", "fev.", "mar.", "abr.", "maio", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."],
                ["s.d.", "no prelo"]
            ),
            Language.French => new(
                "et",
                "et al.",
                "Dans",
                "p. ",
                "p. ",
                "vol. ",
                "n° ",
                "dir.",
                "dirs.",
                "sous la direction de",
                ["#e éd.", "#e édition"],
                ["Thèse de doctorat", "Mémoire de maîtrise"],
                ["Consulté le @ à ", "Disponible sur ", "En ligne : "],
                ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
                ["s.d.", "sous presse"]
            ),
            Language.German => new(
                "und",
                "u. a.",
                "In",
                "S. ",
                "S. ",
                "Bd. ",
                "Nr. ",
                "Hrsg.",
                "Hrsg.",
                "herausgegeben von",
                ["#. Aufl.", "#. Auflage"],
                ["Dissertation", "Masterarbeit", "Habilitationsschrift"],
                ["Verfügbar unter ", "Abgerufen am @ von ", "Zugriff am @, "],
                ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
                ["o. J.", "im Druck"]
            ),
            Language.Dutch => new(
                "en",
                "e.a.",
                "In",
                "pp. ",
                "p. ",
                "jg. ",
                "nr. ",
                "red.",
                "red.",
                "onder redactie van",
                ["#e druk", "#de druk"],
                ["Proefschrift", "Masterscriptie"],
                ["Geraadpleegd op @ van ", "Beschikbaar op "],
                [
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december",
                ],
                ["z.d.", "in druk"]
            ),
            _ => new(
                "and",
                "et al.",
                "In",
                "pp. ",
                "p. ",
                "vol. ",
                "no. ",
                "Ed.",
                "Eds.",
                "edited by",
                ["#th ed.", "#th edn", "#th edition", "Rev. ed."],
                [
                    "Doctoral dissertation",
                    "PhD thesis",
                    "Master's thesis",
                    "Unpublished doctoral dissertation",
                    "PhD dissertation",
                    "Ph.D. thesis",
                    "PhD diss.",
                    "Ph.D. dissertation",
                    "M.S. thesis",
                    "M.A. thesis",
                    "MA thesis",
                    "MPhil thesis",
                ],
                [
                    "Retrieved from ",
                    "Retrieved @, from ",
                    "Available at: ",
                    "Available online at: ",
                    "[Online]. Available: ",
                    "Accessed @. ",
                    "Available from: ",
                ],
                ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
                ["n.d.", "in press", "forthcoming"]
            ),
        };
}
