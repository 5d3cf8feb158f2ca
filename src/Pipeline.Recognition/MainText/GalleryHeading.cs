using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.MainText;

/// <summary>Headings of pages on which authors gather tables, figures or their captions ("Figures", "List of tables", "Figure legends").</summary>
internal static partial class GalleryHeading
{
    private const int MostWords = 6;

    public static bool Is(BodyItem item, LabelIndex labels) =>
        item is { IsText: true, Line: { WordCount: > 0 and <= MostWords } line }
        && (
            labels.Whole(line.Words, Label.Figure, Label.Table) is not null
            || Title().IsMatch(LabelIndex.Bare(HeadingNumber.Strip(line.Words)))
        );

    /// <summary>Announces captions, not only what they stand under.</summary>
    public static bool IsOfCaptions(BodyItem item, LabelIndex labels) => Is(item, labels) && Captions().IsMatch(item.Line!.Words);

    [GeneratedRegex(
        @"(?i)captions?|legends?|titles?|list|daftar|keterangan|judul|senarai|índice|relación|relação|leyendas?|títulos?|légendes?|titres?|verzeichnis|unterschriften|lijst|bijschriften"
    )]
    private static partial Regex Captions();

    [GeneratedRegex(
        @"^(?:(?:list of )?(?:tables?|figures?|illustrations|captions?)(?:(?: and| &) (?:tables?|figures?|captions?))?(?: (?:captions?|legends?|titles?)| and captions)?|(?:captions?|legends?)(?: (?:of|for|to)(?: the)? (?:figures|tables|illustrations)(?: and (?:figures|tables))?)?|(?:daftar|keterangan|judul|kumpulan) (?:tabel|gambar)(?: dan (?:tabel|gambar))?|(?:tabel|gambar) dan (?:tabel|gambar)|senarai (?:jadual|rajah)|(?:lista|índice|relación|relação|leyendas?|legendas?|títulos?) d[eao]s? (?:las? |los? )?(?:tablas|figuras|cuadros|gráficos|tabelas|quadros|ilustraciones|ilustrações)(?: y (?:tablas|figuras))?|(?:liste|légendes?|titres?) des (?:tableaux|figures|illustrations)(?: et des (?:tableaux|figures))?|(?:abbildungs|tabellen)(?:verzeichnis|legenden|unterschriften)|(?:lijst van |bijschriften (?:bij|van) )?(?:tabellen|figuren|afbeeldingen)(?: en (?:tabellen|figuren))?)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Title();
}
