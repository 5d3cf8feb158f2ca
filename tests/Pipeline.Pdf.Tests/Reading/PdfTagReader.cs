using System.Text;

namespace Pipeline.Pdf.Tests.Reading;

/// <summary>An element of the structure tree as read back from a file.</summary>
/// <param name="Number">Object number.</param>
/// <param name="Kids">Elements and texts in reading order.</param>
public sealed record PdfTag(int Number, string Role, PdfDictionary Dictionary, List<object> Kids)
{
    public IEnumerable<PdfTag> Children => Kids.OfType<PdfTag>();

    /// <summary>What is read aloud, spans with a text of their own included.</summary>
    public string Text =>
        Dictionary.GetValueOrDefault("ActualText") is PdfString actual
            ? actual.Text
            : string.Concat(Kids.Select(kid => kid is PdfTag tag ? tag.Text : (string)kid));

    /// <summary>A span that only carries the text of what its codes cannot say.</summary>
    public bool IsTextOnly => Role == "Span" && Dictionary.ContainsKey("ActualText");

    public IEnumerable<PdfTag> All => Children.SelectMany(child => child.All).Prepend(this);

    public string? String(string key) => (Dictionary.GetValueOrDefault(key) as PdfString)?.Text;
}

/// <summary>Reads the tag tree back out of a PDF's bytes.</summary>
public sealed class PdfTagReader
{
    private readonly PdfObjects _pdf;
    private readonly Dictionary<PdfDictionary, PdfPageText> _pages = [];

    private PdfTagReader(PdfObjects pdf)
    {
        _pdf = pdf;
        foreach (var page in pdf.Pages)
            _pages[page] = new(pdf, page);
    }

    public static PdfTag Read(PdfObjects pdf)
    {
        var root = (PdfReference)pdf.Dictionary(pdf.Catalog["StructTreeRoot"])["K"]!;
        return new PdfTagReader(pdf).Element(root);
    }

    /// <summary>The tree as indented lines: role, attributes, then text in reading order.</summary>
    public static string List(byte[] file)
    {
        var pdf = new PdfObjects(file);
        var listing = new StringBuilder();
        Append(listing, pdf, Read(pdf), 0);
        return listing.ToString();
    }

    private PdfTag Element(PdfReference reference)
    {
        var dictionary = _pdf.Dictionary(reference);
        var page = dictionary.TryGetValue("Pg", out var own) ? _pdf.Dictionary(own) : null;
        var kids = new List<object>();
        foreach (var kid in _pdf.Array(dictionary.GetValueOrDefault("K")))
        {
            if (kid is PdfReference child)
                kids.Add(Element(child));
            else if (kid is double mcid)
                kids.Add(_pages[page!].Text((int)mcid));
            else if (kid is PdfDictionary content && content.TryGetValue("MCID", out var elsewhere))
                kids.Add(_pages[_pdf.Dictionary(content["Pg"])].Text((int)(double)elsewhere!));
        }

        return new(reference.Number, ((PdfName)dictionary["S"]!).Value, dictionary, kids);
    }

    private static void Append(StringBuilder listing, PdfObjects pdf, PdfTag tag, int depth)
    {
        listing.Append(' ', 2 * depth).Append(tag.Role);
        foreach (var key in (string[])["Lang", "T", "Alt"])
        {
            if (tag.String(key) is { } value)
                listing.Append($" {key}=\"{value}\"");
        }

        if (tag.Dictionary.GetValueOrDefault("A") is PdfDictionary attributes)
            AppendAttributes(listing, attributes);
        foreach (var target in Targets(pdf, tag))
            listing.Append($" -> {target}");
        listing.Append('\n');
        AppendKids(listing, pdf, tag, depth + 1);
    }

    /// <summary>Neighbouring texts are one line, whatever pages or sequences they are in.</summary>
    private static void AppendKids(StringBuilder listing, PdfObjects pdf, PdfTag tag, int depth)
    {
        var text = new StringBuilder();
        foreach (var kid in tag.Kids)
        {
            if (kid is string piece)
                text.Append(piece);
            else if (kid is PdfTag { IsTextOnly: true } span)
                text.Append(span.Text);
            else
            {
                AppendText(listing, text, depth);
                Append(listing, pdf, (PdfTag)kid, depth);
            }
        }

        AppendText(listing, text, depth);
    }

    private static void AppendText(StringBuilder listing, StringBuilder text, int depth)
    {
        if (text.Length > 0)
            listing.Append(' ', 2 * depth).Append('"').Append(text).Append("\"\n");
        text.Clear();
    }

    private static void AppendAttributes(StringBuilder listing, PdfDictionary attributes)
    {
        foreach (var (key, value) in attributes)
        {
            if (key is "O" or "BBox")
                continue;
            listing.Append($" {key}={Show(value)}");
        }
    }

    private static string Show(object? value) =>
        value switch
        {
            PdfName name => name.Value,
            PdfString text => text.Text,
            PdfArray array => string.Join('+', array.Select(Show)),
            _ => FormattableString.Invariant($"{value}"),
        };

    private static IEnumerable<string> Targets(PdfObjects pdf, PdfTag tag)
    {
        foreach (var kid in pdf.Array(tag.Dictionary.GetValueOrDefault("K")).OfType<PdfDictionary>())
        {
            if (!kid.TryGetValue("Obj", out var annotation))
                continue;
            if (!pdf.Dictionary(annotation).TryGetValue("A", out var found))
                continue;
            var action = pdf.Dictionary(found);
            yield return action.TryGetValue("URI", out var address) ? ((PdfString)address!).Text : "#" + ((PdfString)action["D"]!).Text;
        }
    }
}
