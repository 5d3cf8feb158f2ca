using Pipeline.Metadata.Authors;

namespace Pipeline.Metadata.Tests;

public class NameReaderTests
{
    [Theory]
    [InlineData("Minghua Li (李明华)", "Minghua Li", "李明华", "Minghua Li (李明华)")]
    [InlineData("Tan Mei Ling (陳美玲)", "Mei Ling Tan", "陳美玲", "Mei Ling Tan (陳美玲)")]
    [InlineData("Mei Ling Tan (陳美玲)", "Mei Ling Tan", "陳美玲", "Mei Ling Tan (陳美玲)")]
    [InlineData("Wong Mei Ling (林美玲)", "Wong Mei Ling", "林美玲", "Wong Mei Ling (林美玲)")]
    [InlineData("Tanaka Hiroshi 田中宏", "Tanaka Hiroshi", "田中宏", "Tanaka Hiroshi (田中宏)")]
    [InlineData("Ahmad Fauzi (أحمد فوزي)", "Ahmad Fauzi", "أحمد فوزي", "Ahmad Fauzi (أحمد فوزي)")]
    [InlineData("金城 ハルカ (Haruka Kinjō)", "Haruka Kinjō", "金城 ハルカ", "Haruka Kinjō (金城 ハルカ)")]
    [InlineData("李明华", "李明华", null, "李明华")]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An", null, "Nguyễn Văn An")]
    [InlineData("Jaap (Jacob) de Haas", "Jaap (Jacob) de Haas", null, "Jaap (Jacob) de Haas")]
    public void A_name_may_stand_in_two_scripts(string printed, string display, string? native, string both)
    {
        var name = NameReader.Read(printed).Name;
        Assert.Equal((display, native, both), (name.Display, name.Native, name.Printed));
    }

    [Theory]
    [InlineData("李明华", "李", "明华")]
    [InlineData("欧阳娜", "欧阳", "娜")]
    [InlineData("김민준", "김", "민준")]
    public void In_Chinese_and_Korean_signs_the_surname_stands_first(string printed, string surname, string given) =>
        Assert.Equal(
            (surname, given, true),
            (NameReader.Read(printed).Name.Surname, NameReader.Read(printed).Name.Given, NameReader.Read(printed).Name.IsEastern)
        );

    [Theory]
    [InlineData("Budi Santoso", "Budi", "Santoso")]
    [InlineData("Sukarno", "Sukarno", null)]
    [InlineData("SUKARNO", "Sukarno", null)]
    [InlineData("NGŨGĨ wa KAMAU", "Ngũgĩ", "wa Kamau")]
    [InlineData("Dipl.-Soz. Ayşe Groß", "Ayşe", "Groß")]
    [InlineData("Dr. phil. Anna Böhme-Trần", "Anna", "Böhme-Trần")]
    [InlineData("PD Dr. Holger Wirth", "Holger", "Wirth")]
    [InlineData("PD James", "PD", "James")]
    [InlineData("Siti Nur Haliza", "Siti Nur", "Haliza")]
    [InlineData("MUHAMMAD RIZAL", "Muhammad", "Rizal")]
    [InlineData("ANNA VAN DER BERG", "Anna", "van der Berg")]
    [InlineData("Anna van der Berg", "Anna", "van der Berg")]
    [InlineData("Ahmad bin Abdullah", "Ahmad", "bin Abdullah")]
    [InlineData("Nurul binti Hassan", "Nurul", "binti Hassan")]
    [InlineData("Mohd. Zaki bin Haji Kassim", "Mohd. Zaki", "bin Haji Kassim")]
    [InlineData("Zaki bin Kassim", "Zaki", "bin Kassim")]
    [InlineData("Wan Norhasniah Wan Husin", "Wan Norhasniah", "Wan Husin")]
    [InlineData("Nik Ahmad Kamal Nik Mahmod", "Nik Ahmad Kamal", "Nik Mahmod")]
    [InlineData("Wan Norhasniah Husin", "Wan Norhasniah", "Husin")]
    [InlineData("Ali bin Kassim bin Omar", "Ali", "bin Kassim bin Omar")]
    [InlineData("Wahida binti Abdul Rahim", "Wahida", "binti Abdul Rahim")]
    [InlineData("Turki bin Fahd Al Harbi", "Turki bin Fahd", "Al Harbi")]
    [InlineData("Rotua br. Manurung", "Rotua", "br. Manurung")]
    [InlineData("Rajan a/l Muniandy", "Rajan", "a/l Muniandy")]
    [InlineData("Unggat anak Jelani", "Unggat", "anak Jelani")]
    [InlineData("Corazon L. dela Rosa", "Corazon L.", "dela Rosa")]
    [InlineData("Jun Delos Reyes", "Jun", "Delos Reyes")]
    [InlineData("Nur ‘Afifah Salleh", "Nur ‘Afifah", "Salleh")]
    [InlineData("Omar al-Rashid", "Omar", "al-Rashid")]
    [InlineData("Muhammad Al Fatih", "Muhammad", "Al Fatih")]
    [InlineData("Maria de la Cruz", "Maria", "de la Cruz")]
    [InlineData("José Ortega y Gasset", "José", "Ortega y Gasset")]
    [InlineData("Nguyen Van Anh", "Nguyen Van", "Anh")]
    [InlineData("ZHANG Wei", "Wei", "Zhang")]
    [InlineData("Wei ZHANG", "Wei", "Zhang")]
    [InlineData("Lau Mei-yee", "Mei-yee", "Lau")]
    [InlineData("Tsai Ming-Hui", "Ming-Hui", "Tsai")]
    [InlineData("Mei-yee Lau", "Mei-yee", "Lau")]
    [InlineData("Lee Ann-Marie", "Lee", "Ann-Marie")]
    [InlineData("Kim Berg-Lund", "Kim", "Berg-Lund")]
    [InlineData("PS Joshi", "PS", "Joshi")]
    [InlineData("VÕ Thị Sáu", "Thị Sáu", "Võ")]
    [InlineData("LÝ Thường Kiệt", "Thường Kiệt", "Lý")]
    [InlineData("NG Wei", "Wei", "Ng")]
    [InlineData("J.W. Creswell", "J. W.", "Creswell")]
    [InlineData("Santoso, Budi", "Budi", "Santoso")]
    [InlineData("Jan-Willem ’t Hart", "Jan-Willem", "’t Hart")]
    [InlineData("Santoso, B. A.", "B. A.", "Santoso")]
    [InlineData("van Dijk, Teun", "Teun", "van Dijk")]
    [InlineData("Patrick O'BRIEN", "Patrick", "O'Brien")]
    [InlineData("siti rahma", "Siti", "Rahma")]
    [InlineData("Budi Santoso1,2*", "Budi", "Santoso")]
    [InlineData("and Budi Santoso", "Budi", "Santoso")]
    [InlineData("H. Smith", "H.", "Smith")]
    [InlineData("Saoirse Ní Dhomhnaill", "Saoirse", "Ní Dhomhnaill")]
    [InlineData("Tomás Ó Súilleabháin", "Tomás", "Ó Súilleabháin")]
    [InlineData("W. M. R. van ’t Hof", "W. M. R.", "van ’t Hof")]
    [InlineData("Jean-Baptiste de La Salle", "Jean-Baptiste", "de La Salle")]
    [InlineData("Ma. Teresa N. Sto. Domingo", "Ma. Teresa N.", "Sto. Domingo")]
    public void A_name_is_split_into_given_names_and_surname(string printed, string? given, string? surname)
    {
        var name = NameReader.Read(printed).Name;

        Assert.Equal((given, surname), (name.Given, name.Surname));
        Assert.Null(name.Degrees);
    }

    [Theory]
    [InlineData("Dr. Budi Santoso, S.Sos., M.A.", "Dr.", "Budi Santoso", "S.Sos., M.A.")]
    [InlineData("Prof. Dr. H. Ahmad Fauzi, Lc., M.Ag", "Prof. Dr. H.", "Ahmad Fauzi", "Lc., M.Ag")]
    [InlineData("Prof.Dr.Siti Rahma", "Prof. Dr.", "Siti Rahma", null)]
    [InlineData("Dato’ Dr. Hj. Ahmad bin Ismail", "Dato’ Dr. Hj.", "Ahmad bin Ismail", null)]
    [InlineData("Drs. Sutrisno, M.Si.", "Drs.", "Sutrisno", "M.Si.")]
    [InlineData("Joko Susilo Adi, S.Kom., M.T.I., CEH", null, "Joko Susilo Adi", "S.Kom., M.T.I., CEH")]
    [InlineData("Sr. Laurentina Suharsih, PI", "Sr.", "Laurentina Suharsih", "PI")]
    [InlineData("Anna Lund PhD", null, "Anna Lund", "PhD")]
    [InlineData("Anna Lund, Ph.D", null, "Anna Lund", "Ph.D")]
    [InlineData("Ferry Alamsyah S.Sos.", null, "Ferry Alamsyah", "S.Sos.")]
    [InlineData("Anna Maria Lund MD", null, "Anna Maria Lund", "MD")]
    [InlineData("Kristina Berg MScN", null, "Kristina Berg", "MScN")]
    [InlineData("Budi Santoso, M. A.", null, "Budi Santoso", "M. A.")]
    [InlineData("Santoso, Budi, M.A.", null, "Budi Santoso", "M.A.")]
    [InlineData("Assoc. Prof. Anna Lund", "Assoc. Prof.", "Anna Lund", null)]
    [InlineData("Hj. Siti Rahma, S.H., M.H., Ph.D.", "Hj.", "Siti Rahma", "S.H., M.H., Ph.D.")]
    [InlineData("dr. Hendra Wijaya, Sp.PD., K-GEH.", "dr.", "Hendra Wijaya", "Sp.PD., K-GEH.")]
    [InlineData("Hendra Wijaya, Sp.OG(K), Subsp.Onk., FINASIM", null, "Hendra Wijaya", "Sp.OG(K), Subsp.Onk., FINASIM")]
    [InlineData("Hendra Wijaya, SpJP(K)", null, "Hendra Wijaya", "SpJP(K)")]
    [InlineData("Hendra Wijaya, M.Sc.PH", null, "Hendra Wijaya", "M.Sc.PH")]
    [InlineData("Hendra Wijaya, Ph.D.(c)", null, "Hendra Wijaya", "Ph.D.(c)")]
    [InlineData("Hendra Wijaya, M.A.Hons, Lc., FACP", null, "Hendra Wijaya", "M.A.Hons, Lc., FACP")]
    public void Titles_and_degrees_are_kept_apart(string printed, string? prefix, string display, string? degrees)
    {
        var name = NameReader.Read(printed).Name;

        Assert.Equal((prefix, display, degrees), (name.Prefix, name.Display, name.Degrees));
    }

    [Theory]
    [InlineData("John Hale Jr.", "Jr.")]
    [InlineData("John Hale, Jr.", "Jr.")]
    [InlineData("John Hale III", "III")]
    [InlineData("John Hale Filho", "Filho")]
    [InlineData("John Hale Júnior", "Júnior")]
    public void A_generation_is_a_suffix(string printed, string suffix)
    {
        var name = NameReader.Read(printed).Name;

        Assert.Equal(("John", "Hale", suffix), (name.Given, name.Surname, name.Suffix));
    }

    [Theory]
    [InlineData("Willemijn van der Laan-’t Hooft", "Willemijn", "van der Laan-’t Hooft")]
    [InlineData("Juan Carlos de la Torre y Vargas", "Juan Carlos", "de la Torre y Vargas")]
    [InlineData("Noor Azizah Abdul Rahman", "Noor Azizah", "Abdul Rahman")]
    [InlineData("Roger Mc Donald", "Roger", "Mc Donald")]
    [InlineData("Hans-Jürgen Freiherr von Thüngen", "Hans-Jürgen", "Freiherr von Thüngen")]
    [InlineData("Capt. (ret.) Hasan Sikki", "Hasan", "Sikki")]
    [InlineData("Jean-Baptiste LE GOFF", "Jean-Baptiste", "Le Goff")]
    public void A_surname_may_have_parts(string printed, string given, string surname)
    {
        var name = NameReader.Read(printed).Name;
        Assert.Equal((given, surname), (name.Given, name.Surname));
    }

    [Theory]
    [InlineData("Jean-Baptiste Le Goff", "Le Goff")]
    [InlineData("Bikram K. C.", "K.C.")]
    [InlineData("Li Minghua", "Li")]
    [InlineData("Lee Martin", null)]
    [InlineData("Budi Santoso", null)]
    public void A_surname_that_may_be_another_is_asked(string printed, string? other)
    {
        var findings = MetadataNormaliser
            .Normalise(Given.Author(printed), Given.Context)
            .Diagnostics.Where(finding => finding.Code == "META065");
        Assert.Equal(other, findings.SingleOrDefault()?.After);
    }

    [Theory]
    [InlineData("Trần Thị Hoa", "Trần")]
    [InlineData("Nguyen Van Binh", "Nguyen")]
    [InlineData("Ng Wei Ling", "Ng")]
    [InlineData("Wei Ling Ng", null)]
    [InlineData("Lucía Ramírez Ortega", "Ramírez Ortega")]
    [InlineData("Lucía de la Cruz Peralta", "de la Cruz Peralta")]
    [InlineData("Lucía Ramírez", null)]
    [InlineData("RAMÍREZ ORTEGA Lucía", null)]
    [InlineData("Ramírez Ortega, Lucía", null)]
    [InlineData("TRẦN Thị Hoa", null)]
    [InlineData("Budi Setia Santoso", null)]
    [InlineData("Lau Mei-yee", null)]
    public void A_surname_that_custom_puts_elsewhere_is_asked_about(string printed, string? other)
    {
        var findings = MetadataNormaliser
            .Normalise(Given.Author(printed), Given.Context)
            .Diagnostics.Where(finding => finding.Code == "META065");
        Assert.Equal(other, findings.SingleOrDefault()?.After);
    }

    [Fact]
    public void Capitals_behind_a_degree_are_another() => Assert.Equal("RN, MAN", NameReader.Read("Rodel Cruz, RN, MAN").Name.Degrees);
}
