using System.Buffers;
using System.Text;

namespace Pipeline.Vocabulary.Texts;

/// <summary>How a DOI is written.</summary>
public static class DoiText
{
    /// <summary>
    /// What every DOI begins with, as a regular expression: "10.", the number of who registers it, with those of its parts
    /// where it has any, and a stroke (ISO 26324, syntax of the DOI name).
    /// </summary>
    public const string Prefix = @"10\.[0-9]{4,9}(?:\.[0-9]+)*/";

    /// <summary>What a DOI may hold and the path of an address may not (RFC 3986 §3.3), among them what would end the path.</summary>
    private static readonly SearchValues<char> Encoded = SearchValues.Create("\"#%<>?[\\]^`{|}");

    /// <summary>
    /// Where a DOI leads, at the resolver. What stands encoded in it ("%3C"), as in one taken from an address, is left so.
    /// </summary>
    /// <param name="doi">Without resolver.</param>
    public static string Address(string doi)
    {
        var address = new StringBuilder("https://doi.org/");
        for (var at = 0; at < doi.Length; at++)
            if (MustBeEncoded(doi, at))
                address.Append(Uri.EscapeDataString(doi[at].ToString()));
            else
                address.Append(doi[at]);
        return address.ToString();
    }

    private static bool MustBeEncoded(string doi, int at) =>
        doi[at] == '%' ? !Uri.IsHexEncoding(doi, at) : Encoded.Contains(doi[at]) || char.IsWhiteSpace(doi[at]) || char.IsControl(doi[at]);
}
