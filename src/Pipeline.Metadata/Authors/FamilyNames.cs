using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Pipeline.Metadata.Authors;

/// <summary>Family names by which the order of a name can be told or doubted.</summary>
internal static partial class FamilyNames
{
    /// <summary>Chinese and Korean surnames as they are romanised.</summary>
    private static readonly FrozenSet<string> EastAsian = Set(
        "Ang Au Bae Bai Cai Cao Chan Chang Chao Chen Cheng Cheung Chew Chia Chiang Chin Cho Choi Chong Chou Chow Choy Chua Chu Chung Dai Deng Ding Dong Du Fan Fang Feng Fong Foo Fu Fung Gan Gao Goh Gong Gu Guo "
            + "Ha Han He Heng Ho Hong Hou Hsieh Hsu Hu Hua Huang Hui Hung Hwang Ip Jang Jeon Jeong Ji Jia Jiang Jin Jo Jung Kang Kao Khoo Kim Ko Koh Kong Kuan Kuo Kwan Kwok Kwon Kwong Lai Lam Lau Law Lee Leong Leung Lew Li "
            + "Liang Liao Liew Lim Lin Ling Liu Lo Loh Loke Low Lu Lui Luo Ma Mak Mei Meng Mo Mok Ng Ngai Oh Ong Ooi Ou Ouyang Pan Pang Park Peng Poon Qian Qin Qiu Quek Ren Seo Shao Shen Shi Shih Shin Siu So Soh Song Su Sun Sung "
            + "Sze Szeto Tai Tam Tan Tang Tao Tay Teh Teo Teoh Tian Tien Ting To Toh Tong Tsai Tsang Tse Tseng Tsui Tu Wan Wang Wei Wen Wong Woo Wu Xia Xiao Xie Xu Xue Yan Yang Yao Yap Ye Yee Yeh Yeo Yeoh Yeung Yi Yin Ying Yip Yoon "
            + "You Young Yu Yuan Yuen Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou"
    );

    /// <summary>Vietnamese surnames that hardly anybody else bears.</summary>
    private static readonly FrozenSet<string> Vietnamese = Set(
        "Nguyen Nguyễn Tran Trần Pham Phạm Hoàng Huynh Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lê Phan Trịnh Đinh Đoàn Lâm Mai Trương Truong"
    );

    /// <summary>Surnames of Spain and Latin America that are frequent, and hardly ever given names.</summary>
    private static readonly FrozenSet<string> Spanish = Set(
        "Aguilar Aguirre Álvarez Alvarez Bautista Benítez Cabrera Calderón Campos Cárdenas Carrillo Castañeda Castillo Castro Cervantes Chávez Contreras Cortés Cruz Delgado Díaz Domínguez Espinosa Espinoza Estrada Fernández Fernandez "
            + "Figueroa Flores Fuentes Gallegos García Garcia Garza Gómez Gomez González Gonzalez Guerrero Gutiérrez Gutierrez Guzmán Hernández Hernandez Herrera Ibarra Jiménez Jimenez Juárez Lara Ledesma López Lopez Maldonado Martínez "
            + "Martinez Medina Mejía Méndez Mendoza Meza Molina Montoya Morales Moreno Muñoz Navarro Núñez Ochoa Orozco Ortega Ortiz Padilla Peña Peralta Pérez Perez Pineda Quintero Ramírez Ramirez Ramos Reyes Ríos Rivas Rivera Robles "
            + "Rodríguez Rodriguez Rojas Romero Rosales Rubio Ruiz Salazar Salinas Sánchez Sanchez Sandoval Santiago Serrano Silva Solís Sosa Soto Suárez Torres Trujillo Valdez Valencia Vargas Vázquez Vasquez Vega Velasco Velázquez Vera Villanueva Zamora Zúñiga"
    );

    /// <summary>
    /// "Wong Siu-ling", "Chen Wei-Ling": a surname of East Asia before a given name of two syllables with a hyphen, which
    /// nobody writes the other way round.
    /// </summary>
    public static bool IsEastern(IReadOnlyList<string> words) =>
        words is [var surname, var given] && EastAsian.Contains(surname) && Syllables().IsMatch(given);

    /// <summary>A frequent surname of Spain and Latin America, or one that ends as hardly others do ("Benavídez", "Peñaranda").</summary>
    public static bool IsSpanish(string word) =>
        Spanish.Contains(word)
        || (word.Length > 4 && (word.EndsWith("ez", StringComparison.Ordinal) || word.Contains('ñ', StringComparison.Ordinal)));

    /// <summary>The surname that the name may have in place of <paramref name="surname"/>, its last word; null where nothing speaks for another.</summary>
    public static string? Other(IReadOnlyList<string> words, string surname)
    {
        if (words.Count < 2 || words[^1] != surname)
            return null;
        if (Vietnamese.Contains(words[0]))
            return words[0];
        if (words.Count > 2 && Articles.Contains(words[^2]))
            return $"{words[^2]} {surname}";
        if (words.Count > 2 && IsInitial(surname) && IsInitial(words[^2]) && words[0].Length > 2)
            return words[^2] + surname;
        if (words.Count == 2 && EastAsian.Contains(words[0]) && !SharedWithWest.Contains(words[0]) && TwoSyllables().IsMatch(surname))
            return words[0];
        if (
            words.Count == 3
            && EastAsian.Contains(words[0])
            && (!words.Skip(1).Any(EastAsian.Contains) || (SurnamesOnly.Contains(words[0]) && !SurnamesOnly.Contains(surname)))
            && words.Skip(1).All(word => OneSyllable().IsMatch(word))
        )
            return words[0];
        return words.Count > 2 && Spanish.Contains(words[^2]) ? string.Join(' ', words.Skip(WithParticles(words))) : null;
    }

    /// <summary>Surnames of East Asia that are hardly ever a part of a given name.</summary>
    private static readonly FrozenSet<string> SurnamesOnly = Set(
        "Ng Wong Chan Cheung Chong Chua Foo Goh Huang Khoo Koh Kwok Leong Loh Loke Ong Ooi Quek Teo Teoh Toh Tsang Yap Yeo Yeoh Zhang Zhao Zheng Zhou"
    );

    /// <summary>French articles that open a surname where they have a capital ("Le Goff").</summary>
    private static readonly FrozenSet<string> Articles = Set("Le La Les");

    /// <summary>Surnames of East Asia that are given names or surnames elsewhere too.</summary>
    private static readonly FrozenSet<string> SharedWithWest = Set(
        "Lee Young Park Ma Han Ho Jo Lo Low Law Lam Long Tan Tu To So Song Sun Chin Gan Kim Kang Lin Lau Su Ye Yan Yu"
    );

    /// <summary>"K." in the Nepali surname K.C.</summary>
    private static bool IsInitial(string word) => word is [var letter, '.'] && char.IsUpper(letter);

    private static int WithParticles(IReadOnlyList<string> words) => NameParticles.SurnameStart([.. words.SkipLast(1)]);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A Chinese given name as Pinyin writes it in one word ("Minghua").</summary>
    [GeneratedRegex(
        "^(?:Zh|Ch|Sh|[BPMFDTNLGKHJQXRZCSYW])(?:[aeiouü]{1,3})(?:ng|n)?(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])[aeiouü]{1,3}(?:ng|n)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TwoSyllables();

    /// <summary>One syllable of a Chinese given name as southern romanisations write it ("Mei", "Swee").</summary>
    [GeneratedRegex("^(?:Zh|Ch|Sh|Ts|Hs|Kw|[BPMFDTNLGKHJQXRCSYW])[aeiou]{1,3}(?:ng|n|h|k|p|t|m|y|w)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OneSyllable();

    [GeneratedRegex(
        "^[A-Z]?[a-z]?[a-z]?[aeiouyü]{1,3}(?:ng|[nhkptmr])?-[A-Za-z]?[a-z]{0,2}[aeiouyü]{1,3}(?:ng|[nhkptmr])?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Syllables();
}
