using System.Buffers.Binary;
using Pipeline.Configuration;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>The journal's own design with its fonts, and small articles to set in it.</summary>
internal static class Kit
{
    private static readonly string Templates = Path.Combine(Repository.Root, "templates");

    public static TypesettingOptions Options { get; } =
        new(
            Design("perantau"),
            new FontLibrary(
                Directory
                    .GetFiles(Path.Combine(Templates, "fonts"), "*.?tf")
                    .Order(StringComparer.Ordinal)
                    .Select(file => new FontFile(Path.GetFileNameWithoutExtension(file), () => File.ReadAllBytes(file)))
                    .ToSeq()
            ),
            Directory
                .GetFiles(Path.Combine(Templates, "hyphenation"), "*.dic")
                .Order(StringComparer.Ordinal)
                .Select(file => new HyphenationFile(
                    Path.GetFileNameWithoutExtension(file)[5..].Replace('_', '-'),
                    () => File.ReadAllText(file)
                ))
                .ToSeq(),
            JournalReader.Read(File.ReadAllText(Path.Combine(Templates, "perantau", "journal.yaml")), "journal.yaml").Value!.Labels,
            [Artwork("logo.png"), Artwork("cc-by-nc.png")]
        );

    /// <summary>The designs shipped.</summary>
    public static Seq<string> Designs { get; } = ["perantau", "plain-one-column", "plain-two-column"];

    public static LayoutDesign Design(string name) =>
        LayoutReader.Read(File.ReadAllText(Path.Combine(Templates, name, "layout.yaml")), "layout.yaml").Value!;

    public static StageResult<TypesetDocument> Set(Article article) => Typesetter.Typeset(article, Options);

    public static StageResult<TypesetDocument> Set(Article article, LayoutDesign design) =>
        Typesetter.Typeset(article, Options with { Design = design });

    /// <summary>An article with a front such as most have, and the given blocks as its text.</summary>
    public static Article Article(params ReadOnlySpan<Block> blocks) =>
        new(
            "en",
            new JournalMeta(
                "perantau",
                "Perantau: Journal of Migration",
                "Perantau",
                null,
                "3123-2701",
                "Perantau",
                null,
                "https://example.org/perantau"
            ),
            new ArticleMeta
            {
                Title = new Titled("en", [Words("Harbours of Return and the Law of the Sea")], SourceRef.None),
                Contribs =
                [
                    new Contrib("Sari Wulandari", SourceRef.None)
                    {
                        Name = new("Sari", "Wulandari"),
                        IsCorresponding = true,
                        Email = "sari@example.org",
                        AffIds = ["aff1"],
                    },
                ],
                Affs = [new Aff("aff1", "1", "Universitas Contoh, Makassar, Indonesia", SourceRef.None)],
                Volume = "1",
                Issue = "2",
                Published = new PartialDate(2026, 3),
                FirstPage = "43",
                Abstracts = [new Abstract("en", "Abstract", [Paragraph("Ports decide who may come home.")], [], SourceRef.None)],
                KwdGroups = [new KwdGroup("en", "Keywords", "ports; return", ["ports", "return"], SourceRef.None)],
                Permissions = new Permissions
                {
                    CopyrightStatement = "© 2026 Sari Wulandari",
                    LicenceName = "Creative Commons Attribution 4.0",
                    LicenceCode = "CC BY 4.0",
                    LicenceUrl = "https://creativecommons.org/licenses/by/4.0/",
                    LicenceText = "Licensed under Creative Commons Attribution 4.0.",
                },
            },
            new Body(blocks.ToArray().ToSeq(), []),
            Back.Empty,
            []
        );

    public static Text Words(string words) => new(words, SourceRef.None);

    public static Paragraph Paragraph(string words) => new([Words(words)], SourceRef.None);

    public static Paragraph Paragraph(params ReadOnlySpan<Inline> content) => new(content.ToArray().ToSeq(), SourceRef.None);

    public static Stanza Stanza(params ReadOnlySpan<string> lines) =>
        new([.. lines.ToArray().Select(line => new VerseLine([Words(line)], SourceRef.None))]);

    public static Section Section(string title, params ReadOnlySpan<Block> blocks) =>
        new("sec-" + title.Replace(' ', '-'), null, [Words(title)], null, blocks.ToArray().ToSeq(), [], SourceRef.None);

    /// <summary>Plain words, a different text for each seed and always the same one.</summary>
    public static string Prose(int words, int seed = 0)
    {
        string[] store =
        [
            "migration",
            "the",
            "harbour",
            "of",
            "and",
            "household",
            "remittances",
            "law",
            "a",
            "sojourner",
            "letters",
            "in",
            "return",
            "between",
            "officials",
            "who",
            "border",
            "never",
            "documents",
            "for",
            "islands",
            "community",
            "to",
            "passengers",
        ];
        return string.Join(' ', Enumerable.Range(0, words).Select(index => store[(index * 7 + index / 5 + seed * 11) % store.Length]))
            + ".";
    }

    public static TableWrap Table(int columns, int headerRows, params string[][] rows) =>
        new(
            "table1",
            "Table 1",
            [Words("A table")],
            columns,
            headerRows,
            rows.Select(
                    (row, index) =>
                        new TableRow(
                            row.Select((cell, column) => new TableCell(column, 1, 1, index < headerRows, [Paragraph(cell)], SourceRef.None))
                                .ToSeq()
                        )
                )
                .ToSeq(),
            [],
            SourceRef.None
        );

    /// <summary>A grey picture of the size asked for; only its head is looked at.</summary>
    public static Media Picture(string name, int width, int height) =>
        new(name, "image/png", width, height, new byte[] { 0x89, 0x50, 0x4E, 0x47 });

    public static Figure Figure(string? media, int width = 0, int height = 0) =>
        new(
            "fig1",
            "Figure 1",
            [Words("A harbour at dawn")],
            media,
            "A harbour",
            new Points(width),
            new Points(height),
            [],
            SourceRef.None
        );

    private static Media Artwork(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Templates, "perantau", name));
        return new Media(
            name,
            "image/png",
            BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)),
            BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)),
            bytes
        );
    }
}
