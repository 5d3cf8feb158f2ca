using System.Globalization;
using Pipeline.Pdf.Rules;
using Pipeline.Pdf.Syntax;
using Pipeline.Pdf.Vectors;
using Pipeline.Pdf.Vectors.Svg;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Images;

/// <summary>The pictures a document shows, each written once however often it is shown.</summary>
internal sealed class ImageTable
{
    private readonly Dictionary<string, ImageResource> _byName = [];

    /// <summary>The picture, or null where it is missing or cannot be read.</summary>
    public ImageResource? Get(string mediaName) => _byName.GetValueOrDefault(mediaName);

    public static ImageTable Write(
        PdfFile file,
        TypesetDocument document,
        PictureMemory? memory,
        VectorFonts fonts,
        List<Diagnostic> findings
    )
    {
        var table = new ImageTable();
        var placements = Placements(document);
        foreach (var media in document.Media)
        {
            if (!placements.TryGetValue(media.Name, out var placement) || table._byName.ContainsKey(media.Name))
                continue;
            if (SvgSource.IsSvg(media.Bytes.Span))
            {
                table.AddDrawing(file, media, SvgReader.Read(media.Bytes, placement.Width, placement.Height, fonts), findings);
                continue;
            }

            var fit = placement with { FileLength = media.Bytes.Length };
            if ((memory is null ? PictureReader.Read(media.Bytes, fit) : memory.Read(media.Bytes, fit)) is not { } picture)
                continue;
            table._byName.Add(media.Name, new(table.NextName(), ImageObjects.Write(file, picture), !picture.Alpha.IsEmpty));
            if (picture.Width < media.PixelWidth)
                findings.Add(ReducedPicture.At(media, picture.Width, picture.Height));
        }

        return table;
    }

    private void AddDrawing(PdfFile file, Media media, VectorDrawing? drawing, List<Diagnostic> findings)
    {
        if (drawing is null)
            return;
        var isTransparent = drawing.Opacities.Count > 0;
        _byName.Add(
            media.Name,
            new(NextName(), DrawingObjects.Write(file, drawing), isTransparent) { Size = (drawing.Width, drawing.Height) }
        );
        if (drawing.LeftOut.Count > 0)
            findings.Add(LeftOutOfDrawing.At(media, drawing.LeftOut));
    }

    private string NextName() => "Im" + (_byName.Count + 1).ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, Placement> Placements(TypesetDocument document)
    {
        var placements = new Dictionary<string, Placement>();
        foreach (var page in document.Pages)
        {
            foreach (var item in page.Items)
            {
                if (item is not ImageBox box)
                    continue;
                var known = placements.GetValueOrDefault(box.MediaName);
                placements[box.MediaName] = new(Math.Max(known.Width, box.Width.Value), Math.Max(known.Height, box.Height.Value), 0);
            }
        }

        return placements;
    }
}
