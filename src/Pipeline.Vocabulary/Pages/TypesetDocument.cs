using Pipeline.Vocabulary.Equations;

namespace Pipeline.Vocabulary.Pages;

/// <summary>A typeset article: pages of placed items and the structure they belong to.</summary>
/// <param name="Info">What the PDF says of itself.</param>
/// <param name="Pages">In order; at least one.</param>
/// <param name="Root">Structure tree; its root has the role "Document".</param>
/// <param name="Bookmarks">Outline entries in reading order; <see cref="Bookmark.Level"/> nests them.</param>
/// <param name="Destinations">Places that internal links lead to.</param>
/// <param name="Media">Pictures that placed images name.</param>
public sealed record TypesetDocument(
    DocumentInfo Info,
    Seq<Page> Pages,
    StructureNode Root,
    Seq<Bookmark> Bookmarks,
    Seq<Destination> Destinations,
    Seq<Media> Media
);

/// <param name="Language">BCP 47 tag.</param>
/// <param name="Rights">Copyright and licence sentence.</param>
/// <param name="Date">Publication date; also the file's date, so that the same article gives the same bytes.</param>
public sealed record DocumentInfo(
    string Title,
    Seq<string> Authors,
    string Language,
    string? Subject,
    Seq<string> Keywords,
    string? Rights,
    string? LicenceUrl,
    string? Doi,
    string Publisher,
    string Journal,
    PartialDate? Date
);

/// <param name="Folio">Page number as printed.</param>
/// <param name="Items">In painting order.</param>
public sealed record Page(string Folio, Points Width, Points Height, Seq<PageItem> Items);

/// <summary>Something placed on a page, in points from the top left corner; the family is closed.</summary>
public abstract record PageItem
{
    private protected PageItem(int tag) => Tag = tag;

    /// <summary>Id of the <see cref="StructureNode"/> whose content it is, or one of <see cref="Tags"/>.</summary>
    public int Tag { get; init; }
}

/// <summary>Tags for what is no part of the article's text (PDF 32000-1 §14.8.2.2).</summary>
public static class Tags
{
    /// <summary>Rules, backgrounds, ornaments: a Layout artifact.</summary>
    public const int Layout = -1;

    /// <summary>Running heads, folios: a Pagination artifact.</summary>
    public const int Pagination = -2;
}

/// <summary>Glyphs of one font, size and colour on one baseline, left to right as painted.</summary>
/// <param name="Font">Name in the <see cref="FontLibrary"/>.</param>
/// <param name="X">Left end of the run.</param>
/// <param name="Baseline">Distance of the baseline from the top of the page.</param>
/// <param name="IsRightToLeft">The text reads against the painting order.</param>
public sealed record GlyphRun(
    string Font,
    Points Size,
    Colour Colour,
    Points X,
    Points Baseline,
    Seq<Glyph> Glyphs,
    bool IsRightToLeft,
    int Tag
) : PageItem(Tag)
{
    public Points Width
    {
        get
        {
            var width = 0.0;
            foreach (var glyph in Glyphs)
                width += glyph.Advance.Value;
            return new(width);
        }
    }

    /// <summary>By how much the letters are made wider (above 1) or narrower; advances and offsets are those of the scaled letters.</summary>
    public double Scale { get; init; } = 1;
}

/// <summary>A placed glyph.</summary>
/// <param name="Id">Glyph index in the font.</param>
/// <param name="Text">
/// The characters it stands for, in logical order; empty where an earlier glyph of its cluster carries them. The hyphen
/// made at a line's end carries U+00AD.
/// </param>
/// <param name="Advance">Distance to the next glyph's origin, spacing included.</param>
/// <param name="OffsetX">Shift of the glyph from its origin.</param>
/// <param name="OffsetY">Shift upwards.</param>
public readonly record struct Glyph(ushort Id, string Text, Points Advance, Points OffsetX = default, Points OffsetY = default);

/// <summary>A filled rectangle: rules and backgrounds.</summary>
public sealed record RuleBox(Points X, Points Y, Points Width, Points Height, Colour Colour, int Tag) : PageItem(Tag);

/// <summary>A picture.</summary>
/// <param name="MediaName">Name in <see cref="TypesetDocument.Media"/>.</param>
public sealed record ImageBox(string MediaName, Points X, Points Y, Points Width, Points Height, int Tag) : PageItem(Tag);

/// <summary>A clickable rectangle; <see cref="PageItem.Tag"/> names its Link node.</summary>
/// <param name="Target">Absolute URI, or "#name" of a <see cref="Destination"/>.</param>
/// <param name="Description">What the link leads to, for those who hear it (PDF/UA-1 §7.18.5).</param>
public sealed record LinkArea(Points X, Points Y, Points Width, Points Height, string Target, string Description, int Tag) : PageItem(Tag);

/// <summary>A comment on the page, which a reader of PDF opens; <see cref="PageItem.Tag"/> names its Annot node.</summary>
/// <param name="Words">What it says.</param>
public sealed record CommentArea(Points X, Points Y, Points Width, Points Height, string Words, int Tag) : PageItem(Tag);

/// <summary>An sRGB colour, 8 bits a channel.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour Black => default;
}

/// <summary>A node of the structure tree (PDF 32000-1 §14.7.2).</summary>
/// <param name="Id">Unique in the document, from 0.</param>
/// <param name="Role">Standard structure type ("H1", "P", "TD" …; PDF 32000-1 §14.8.4).</param>
/// <param name="Children">In reading order. Content placed with this node's id is read where it was first placed among them.</param>
/// <param name="Source">Where in the manuscript it comes from.</param>
public sealed record StructureNode(int Id, string Role, Seq<StructureNode> Children, SourceRef Source)
{
    /// <summary>BCP 47 tag where it differs from the document's.</summary>
    public string? Language { get; init; }

    /// <summary>Alternate description of a figure or formula.</summary>
    public string? Alt { get; init; }

    /// <summary>What is read in place of its content, where that is not set in one piece; or null (PDF 32000-1 §14.9.4).</summary>
    public string? ActualText { get; init; }

    /// <summary>Title of the element (/T), or null.</summary>
    public string? Title { get; init; }

    /// <summary>The formula built up (a math element), or null.</summary>
    public MathElement? Math { get; init; }

    /// <summary>Table cell attributes, or null.</summary>
    public CellAttributes? Cell { get; init; }

    /// <summary>ListNumbering of an L ("Decimal", "Disc" …), or null.</summary>
    public string? ListNumbering { get; init; }
}

/// <param name="Scope">"Column" or "Row" for a TH, or null.</param>
public sealed record CellAttributes(int ColumnSpan, int RowSpan, string? Scope);

/// <param name="Level">1 for the outermost.</param>
/// <param name="PageIndex">From 0.</param>
/// <param name="Y">Top of what it leads to.</param>
public sealed record Bookmark(string Title, int Level, int PageIndex, Points Y);

/// <param name="Name">Id of the article object it stands for.</param>
public sealed record Destination(string Name, int PageIndex, Points X, Points Y);
