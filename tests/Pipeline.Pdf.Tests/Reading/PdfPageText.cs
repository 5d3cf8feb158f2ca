using System.Text;

namespace Pipeline.Pdf.Tests.Reading;

/// <summary>The text of a page's content by marked-content sequence, decoded as a reader does: code, then ToUnicode.</summary>
public sealed class PdfPageText
{
    private readonly Dictionary<int, StringBuilder> _byMcid = [];
    private readonly Dictionary<string, IReadOnlyDictionary<int, string>> _fonts = [];

    public PdfPageText(PdfObjects pdf, PdfDictionary page)
    {
        var resources = pdf.Dictionary(page["Resources"]);
        if (resources.GetValueOrDefault("Font") is PdfDictionary fonts)
        {
            foreach (var (name, font) in fonts)
                _fonts[name] = ToUnicode(pdf, pdf.Dictionary(font));
        }

        Operations = Parse(pdf.Content(page["Contents"]));
        Decode();
    }

    /// <summary>Operators with their operands, in order.</summary>
    public IReadOnlyList<(string Operator, List<object?> Operands)> Operations { get; }

    /// <summary>Text of artifacts, in painting order.</summary>
    public StringBuilder ArtifactText { get; } = new();

    /// <summary>Text shown outside any marked-content sequence.</summary>
    public StringBuilder UnmarkedText { get; } = new();

    /// <summary>Sequences in painting order.</summary>
    public IReadOnlyCollection<int> Mcids => _byMcid.Keys;

    public string Text(int mcid) => _byMcid[mcid].ToString();

    public static IReadOnlyDictionary<int, string> ToUnicode(PdfObjects pdf, PdfDictionary font)
    {
        var map = new Dictionary<int, string>();
        var lexer = new PdfLexer(pdf.Content(font["ToUnicode"]));
        for (var isInside = false; !lexer.IsAtEnd; )
        {
            var token = lexer.Next();
            if (token is PdfKeyword { Value: "beginbfchar" })
                isInside = true;
            else if (token is PdfKeyword { Value: "endbfchar" })
                isInside = false;
            else if (isInside && token is PdfString code)
                map.Add(Number(code.Bytes), Encoding.BigEndianUnicode.GetString(((PdfString)lexer.Next()!).Bytes));
        }

        return map;
    }

    public static int Number(byte[] code) => code[0] << 8 | code[1];

    private static List<(string, List<object?>)> Parse(byte[] content)
    {
        var operations = new List<(string, List<object?>)>();
        var operands = new List<object?>();
        var lexer = new PdfLexer(content);
        while (!lexer.IsAtEnd)
        {
            var token = lexer.Next();
            if (token is not PdfKeyword keyword)
            {
                operands.Add(token);
                continue;
            }

            operations.Add((keyword.Value, operands));
            operands = [];
        }

        return operations;
    }

    private void Decode()
    {
        var open = new Stack<StringBuilder>([UnmarkedText]);
        IReadOnlyDictionary<int, string>? font = null;
        foreach (var (name, operands) in Operations)
        {
            if (name == "BDC")
                open.Push(Begin((PdfDictionary)operands[1]!));
            else if (name == "EMC")
                open.Pop();
            else if (name == "Tf")
                font = _fonts[((PdfName)operands[0]!).Value];
            else if (name == "TJ")
                Show((PdfArray)operands[0]!, font!, open.Peek());
        }
    }

    private StringBuilder Begin(PdfDictionary properties)
    {
        if (!properties.TryGetValue("MCID", out var mcid))
            return ArtifactText;
        var text = new StringBuilder();
        _byMcid.Add((int)(double)mcid!, text);
        if (properties.TryGetValue("ActualText", out var actual))
            text.Append(((PdfString)actual!).Text);
        return properties.ContainsKey("ActualText") ? new StringBuilder() : text;
    }

    private static void Show(PdfArray array, IReadOnlyDictionary<int, string> font, StringBuilder text)
    {
        foreach (var item in array)
        {
            if (item is not PdfString codes)
                continue;
            for (var i = 0; i < codes.Bytes.Length; i += 2)
                text.Append(font[Number(codes.Bytes[i..(i + 2)])]);
        }
    }
}
