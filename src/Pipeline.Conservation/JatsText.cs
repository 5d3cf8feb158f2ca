using System.Text;
using System.Xml;

namespace Pipeline.Conservation;

/// <summary>All text of an XML file in one row, for finding in it what must be there.</summary>
internal sealed class JatsText
{
    private readonly string _text;
    private int _at;

    private JatsText(string text) => _text = text;

    public static JatsText Of(byte[] xml)
    {
        var text = new StringBuilder(xml.Length);
        using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        while (reader.Read())
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text.Append(reader.Value);
        return new(text.ToString());
    }

    /// <summary>Whether the file holds these characters; looked for after what was found last, then anywhere.</summary>
    public bool Holds(string value)
    {
        if (_text.AsSpan(_at).StartsWith(value))
        {
            _at += value.Length;
            return true;
        }

        var found = _text.IndexOf(value, _at, StringComparison.Ordinal);
        if (found < 0) found = _text.IndexOf(value, 0, _at, StringComparison.Ordinal);
        if (found < 0) return false;
        _at = found + value.Length;
        return true;
    }
}
