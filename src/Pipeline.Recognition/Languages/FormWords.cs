using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Pipeline.Recognition.FrontMatter;

namespace Pipeline.Recognition.Languages;

/// <summary>
/// The words by which title pages that are laid out as forms ask for title, authors and addresses, in English, Indonesian,
/// Malay, Spanish, Portuguese, French, German and Dutch.
/// </summary>
internal static partial class FormWords
{
    private static readonly FrozenDictionary<string, FormField> Fields = new[]
    {
        (
            FormField.Title,
            """
            title|title of article|title of the article|title of paper|title of the paper|title of manuscript|title of the manuscript|article title|paper title|manuscript title|full title|full title of the article
            judul|judul artikel|judul naskah|judul makalah|judul tulisan|judul lengkap|judul jurnal|tajuk|tajuk artikel|tajuk manuskrip|tajuk makalah
            título|titulo|título del artículo|título del manuscrito|título completo|título do artigo|título do manuscrito|título do trabalho|título del trabajo
            titre|titre de l'article|titre du manuscrit|titre complet|titel|titel des beitrags|titel des artikels|titel des manuskripts|titel des aufsatzes|beitragstitel|titel van het artikel|titel van het manuscript|titel artikel
            """
        ),
        (
            FormField.TranslatedTitle,
            """
            english title|title in english|translated title|indonesian title|title in indonesian|judul bahasa inggris|judul dalam bahasa inggris|judul inggris|judul bahasa indonesia|judul dalam bahasa indonesia|tajuk bahasa inggeris|tajuk dalam bahasa inggeris
            título en inglés|título en ingles|título em inglês|título inglês|titre anglais|titre en anglais|englischer titel|titel auf englisch|titel englisch|engelse titel|titel in het engels
            """
        ),
        (
            FormField.Author,
            """
            author|authors|author name|author names|author's name|authors' names|name of author|name of the author|names of authors|names of the authors|full name|full names|full name of author|full names of authors|name|names|first author|second author|third author|fourth author|lead author|co-author|co-authors|all authors|author list
            penulis|nama penulis|nama|nama lengkap|nama lengkap penulis|penulis pertama|penulis kedua|penulis ketiga|penulis keempat|penulis utama|para penulis|pengarang|nama pengarang|nama penuh|penulis bersama
            autor|autora|autores|autoras|autor/a|autores/as|autor/es|nombre|nombre completo|nombre y apellidos|nombre del autor|nombre de la autora|nombres de los autores|autoría|nome|nome completo|nome do autor|nome da autora|nomes dos autores|autoria
            auteur|auteure|autrice|auteurs|auteures|autrices|auteur.e|auteur·e|auteur·rice|nom|nom et prénom|prénom et nom|nom de l'auteur|noms des auteurs|autorin|autoren|autorinnen|autor:in|autor:innen|autor*in|autor*innen|autor/in|verfasser|verfasserin|namen|name des autors|name der autorin|naam|naam auteur|naam van de auteur|namen van de auteurs
            """
        ),
        (
            FormField.Affiliation,
            """
            affiliation|affiliations|author affiliation|author affiliations|institutional affiliation|institution|institutions|institution address|institutional address|university|address|postal address|department|organisation|organization
            afiliasi|afiliasi penulis|institusi|instansi|lembaga|asal institusi|asal instansi|asal lembaga|nama institusi|nama instansi|universitas|perguruan tinggi|alamat|alamat institusi|alamat instansi|program studi|universiti
            afiliación|filiación|filiación institucional|afiliación institucional|adscripción|adscripción institucional|institución|universidad|dirección|afiliação|filiação|afiliação institucional|filiação institucional|vínculo institucional|instituição|universidade|endereço
            établissement|rattachement|rattachement institutionnel|université|adresse|laboratoire|einrichtung|zugehörigkeit|institutionelle zugehörigkeit|hochschule|universität|anschrift|affiliatie|affiliaties|instelling|universiteit|adres
            """
        ),
        (FormField.Orcid, "orcid|orcid id|orcid ids|orcid number|nomor orcid|id orcid|código orcid|numéro orcid|orcid-id"),
        (
            FormField.Kind,
            """
            article type|type of article|manuscript type|type of manuscript|type of paper|paper type|category|jenis artikel|jenis naskah|jenis tulisan|jenis makalah|jenis manuskrip
            tipo de artículo|tipo de manuscrito|tipo de artigo|tipo de trabalho|type d'article|type de contribution|art des beitrags|beitragsart|soort artikel|artikeltype
            """
        ),
    }.SelectMany(row => row.Item2.Split(['|', '\n'], StringSplitOptions.TrimEntries).Select(word => KeyValuePair.Create(word, row.Item1))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a label asks for; marks, numbers and remarks about it aside ("Author 1 *", "Name(s) of author(s):"); null where it is none.</summary>
    public static FormField? Of(string label)
    {
        var bare = Number()
            .Replace(LabelIndex.Bare(Plural().Replace(label.Replace('’', '\''), string.Empty)), string.Empty)
            .Trim(' ', ':', '.', '*');
        return Fields.TryGetValue(bare, out var field) ? field : null;
    }

    /// <summary>"(s)" behind a word, for one or several.</summary>
    [GeneratedRegex(@"(?<=\p{L})\((?:s|es|e|as|en|in|innen)\)")]
    private static partial Regex Plural();

    [GeneratedRegex(@"^\s*\d{1,2}[.)]\s*|(?<!\s)\s*(?:#\s*)?\d{1,2}\s*$")]
    private static partial Regex Number();
}
