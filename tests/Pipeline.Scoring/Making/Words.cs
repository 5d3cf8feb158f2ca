namespace Pipeline.Scoring.Making;

/// <summary>The words authors of a language print before parts of a manuscript.</summary>
internal sealed record Words(
    string Abstract,
    string Keywords,
    string Figure,
    string Table,
    string Source,
    string References,
    string Acknowledgements,
    string Corresponding,
    string Email,
    string And,
    string Notes,
    string PrimarySources,
    string SecondarySources,
    string Received,
    string Accepted
)
{
    private static readonly Words English = new(
        "Abstract",
        "Keywords",
        "Figure",
        "Table",
        "Source",
        "References",
        "Acknowledgements",
        "Corresponding author",
        "Email",
        "and",
        "Notes",
        "Primary sources",
        "Secondary sources",
        "Received",
        "Accepted"
    );

    private static readonly Words Indonesian = new(
        "Abstrak",
        "Kata kunci",
        "Gambar",
        "Tabel",
        "Sumber",
        "Daftar Pustaka",
        "Ucapan Terima Kasih",
        "Penulis korespondensi",
        "Surel",
        "dan",
        "Catatan",
        "Sumber primer",
        "Sumber sekunder",
        "Diterima",
        "Disetujui"
    );

    private static readonly Dictionary<string, Words> ByLanguage = new()
    {
        ["en"] = English,
        ["id"] = Indonesian,
        ["pt"] = new(
            "Resumo",
            "Palavras-chave",
            "Figura",
            "Tabela",
            "Fonte",
            "Referências",
            "Agradecimentos",
            "Autor correspondente",
            "E-mail",
            "e",
            "Notas",
            "Fontes primárias",
            "Fontes secundárias",
            "Recebido",
            "Aceito"
        ),
        ["es"] = new(
            "Resumen",
            "Palabras clave",
            "Figura",
            "Tabla",
            "Fuente",
            "Referencias",
            "Agradecimientos",
            "Autor de correspondencia",
            "Correo electrónico",
            "y",
            "Notas",
            "Fuentes primarias",
            "Fuentes secundarias",
            "Recibido",
            "Aceptado"
        ),
        ["fr"] = new(
            "Résumé",
            "Mots-clés",
            "Figure",
            "Tableau",
            "Source",
            "Bibliographie",
            "Remerciements",
            "Auteur correspondant",
            "Courriel",
            "et",
            "Notes",
            "Sources primaires",
            "Sources secondaires",
            "Reçu",
            "Accepté"
        ),
        ["uk"] = new(
            "Анотація",
            "Ключові слова",
            "Рисунок",
            "Таблиця",
            "Джерело",
            "Список літератури",
            "Подяки",
            "Автор для листування",
            "Ел. пошта",
            "та",
            "Примітки",
            "Першоджерела",
            "Вторинні джерела",
            "Отримано",
            "Прийнято"
        ),
    };

    public static IEnumerable<Words> All => ByLanguage.Values;

    /// <param name="language">BCP 47 tag without region.</param>
    public static Words Of(string language) => ByLanguage.GetValueOrDefault(language, English);
}
