using System.Text;

namespace Pipeline.Pdf.Fonts;

/// <summary>
/// Canonical decomposition (UAX #15) with HarfBuzz's character data: .NET's own normalisation does nothing where
/// globalisation is invariant.
/// </summary>
internal static class UnicodeDecomposition
{
    public static string Decompose(string text)
    {
        var result = new StringBuilder(text.Length * 2);
        var functions = HarfBuzzNative.UnicodeFunctions();
        foreach (var rune in text.EnumerateRunes())
            Append(result, functions, (uint)rune.Value);
        return result.ToString();
    }

    private static void Append(StringBuilder result, nint functions, uint character)
    {
        if (HarfBuzzNative.UnicodeDecompose(functions, character, out var first, out var second) == 0)
        {
            result.Append(new Rune(character).ToString());
            return;
        }

        Append(result, functions, first);
        if (second != 0)
            Append(result, functions, second);
    }
}
