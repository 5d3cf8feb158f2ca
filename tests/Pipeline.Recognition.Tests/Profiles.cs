using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.Tests;

/// <summary>A journal for tests, with the label words a journal folder would list.</summary>
internal static class Profiles
{
    public static JournalProfile Journal { get; } =
        new(
            new JournalMeta(
                "lantern",
                "Lantern: Journal of Coasts and Crossings",
                "Lantern",
                null,
                "2049-3630",
                "Lantern Press",
                "Indonesia",
                "https://lantern.example/journal"
            ),
            ["en", "id"],
            new LicencePolicy(
                "CC BY 4.0",
                "https://creativecommons.org/licenses/by/4.0/",
                new("en", "Creative Commons Attribution 4.0 International", "Licensed under CC BY 4.0."),
                "{authors}"
            ),
            "Article",
            new LabelWords(Words().ToSeq())
        );

    private const string English = """
        Volume: Vol, Volume
        Number: No, Number, Issue
        Pages: pp, pages
        Issn: E-ISSN, ISSN
        OpenAccess: Open Access
        ArticleInfo: Article info, Article history
        Received: Received, Submitted
        Revised: Revised
        Accepted: Accepted
        Published: Published, Available online
        Doi: DOI
        Email: Email, E-mail
        Corresponding: Corresponding author, Correspondence
        EqualContribution: These authors contributed equally
        RunningTitle: Running title, Short title
        Abstract: Abstract, Summary
        Keywords: Keywords, Key words
        Introduction: Introduction, Background
        Figure: Figure, Fig, Map
        Table: Table
        Note: Note
        Source: Source
        References: References, Bibliography
        Acknowledgements: Acknowledgements, Acknowledgment
        Funding: Funding
        ConflictOfInterest: Conflict of interest, Competing interests
        DataAvailability: Data availability
        Ethics: Ethics statement
        AuthorContributions: Author contributions
        Appendix: Appendix
        Notes: Endnotes, Notes
        """;

    private const string Indonesian = """
        Volume: Volume
        Number: Nomor
        Pages: hlm
        Received: Diterima, Naskah diterima
        Revised: Direvisi
        Accepted: Disetujui
        Published: Diterbitkan
        Email: Surel
        Corresponding: Penulis korespondensi
        Abstract: Abstrak
        Keywords: Kata kunci
        Introduction: Pendahuluan
        Figure: Gambar
        Table: Tabel
        Note: Catatan
        Source: Sumber
        References: Daftar Pustaka
        Acknowledgements: Ucapan terima kasih
        Funding: Pendanaan
        Appendix: Lampiran
        """;

    private static IEnumerable<LabelWord> Words() => Words("en", English).Concat(Words("id", Indonesian));

    private static IEnumerable<LabelWord> Words(string language, string lines) =>
        from line in lines.Split('\n')
        let parts = line.Split(':')
        from word in parts[1].Split(',')
        select new LabelWord(Enum.Parse<Label>(parts[0].Trim()), language, word.Trim());
}
