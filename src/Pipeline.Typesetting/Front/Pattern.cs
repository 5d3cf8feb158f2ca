using System.Text;

namespace Pipeline.Typesetting.Front;

/// <summary>
/// Fills the line patterns of layout.yaml: <c>{name}</c> stands for a value and <c>[…]</c>, which may be nested, is left
/// out when a value in it is missing. A name that has no value and stands in no brackets leaves nothing.
/// </summary>
internal static class Pattern
{
    public static string Fill(string pattern, Func<string, string?> value)
    {
        var position = 0;
        var text = FillGroup(pattern, ref position, value, out _);
        return text.Trim().TrimStart(',', ';', ' ').TrimEnd();
    }

    private static string FillGroup(string pattern, ref int position, Func<string, string?> value, out bool isComplete)
    {
        var text = new StringBuilder();
        isComplete = true;
        while (position < pattern.Length)
        {
            var character = pattern[position++];
            switch (character)
            {
                case ']':
                    return text.ToString();
                case '[':
                    var inner = FillGroup(pattern, ref position, value, out var isWhole);
                    if (isWhole)
                        text.Append(inner);
                    break;
                case '{' when pattern.IndexOf('}', position) is >= 0 and var end:
                    var found = value(pattern[position..end]);
                    position = end + 1;
                    if (string.IsNullOrEmpty(found))
                        isComplete = false;
                    else
                        text.Append(found);
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return text.ToString();
    }
}
