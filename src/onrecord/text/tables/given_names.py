# ruff: noqa: SIM905 - word lists read best as running words
"""Given names of many cultures, by the gender they mostly go with (general knowledge, not a census)."""

FEMALE = frozenset(
    """
    Abigail Ada Adele Adriana Agnes Aisha Alexandra Alexis Alice Alicia Alina Alison Allison Alma Althea Alyssa
    Amanda Amber Amelia Amina Amira Amy Ana Anastasia Andrea Angela Angelina Angie Anita Ann Anna Annabel Anne
    Annette Annie Antonia April Ariana Arlene Asha Ashley Astrid Audrey Aung Ava Ayesha Barbara Beatrice Beatriz
    Becky Bella Benazir Bernadette Bernice Bertha Beth Bethany Betsy Betty Beverly Beyonce Bianca Birgit Bonnie
    Brenda Bridget Brigitte Britney Brittany Caitlin Camila Camilla Candace Carla Carly Carmen Carol Carole
    Carolina Caroline Carolyn Carrie Cassandra Catalina Catherine Cathy Cecilia Cecile Celia Celine Chantal
    Charlene Chelsea Cheryl Chiara Chloe Christa Christina Christine Cindy Claire Clara Clarissa Claudia Colleen
    Connie Constance Cora Cornelia Courtney Cristina Crystal Cynthia Daisy Dana Danielle Daphne Darlene Dawn
    Debbie Deborah Debra Deirdre Delia Delphine Denise Diana Diane Dolores Donna Dora Doris Dorothy Edith Edna
    Eileen Elaine Eleanor Elena Eleni Elisa Elisabeth Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Erin
    Esther Ethel Eugenia Eva Eve Evelyn Faith Farah Fatima Fatou Faye Federica Felicity Fiona Flora Florence Fran
    Frances Francesca Francine Frida Gabriela Gabriella Gabrielle Gail Galina Gemma Genevieve Georgia Geraldine
    Gertrude Gillian Gina Gisele Giulia Gladys Gloria Grace Greta Gretchen Gwen Gwyneth Hannah Harriet Hazel
    Heather Heidi Helen Helena Helga Hilary Hildegard Hillary Holly Hope Huda Ida Imogen Ines Ingrid Irene Irina
    Iris Irma Isabel Isabella Isabelle Ivana Ivanka Ivy Jacinda Jackie Jacqueline Jade Jamila Jana Jane Janet
    Janice Jasmine Jean Jeanette Jeanne Jemima Jen Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn
    Jodie Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Kaitlyn Kamala Karen Karin
    Karina Karla Kate Katherine Kathleen Kathryn Kathy Katie Katja Katrina Katya Kay Kayla Keiko Kelly Kendra
    Kerry Khadija Kimberly Kirsten Kristen Kristin Kristina Lakshmi Lara Latifa Laura Lauren Layla Leah Leila Lena
    Leslie Leticia Lila Lillian Lily Lina Linda Lindsay Lindsey Lisa Livia Liz Liza Lois Lola Lori Lorraine Louisa
    Louise Lourdes Lucia Lucille Lucy Ludmila Luisa Lydia Lynn Lynne Mabel Madeleine Madeline Maggie Magdalena
    Malala Malia Mandy Manuela Marcia Margaret Margarita Margot Maria Mariam Mariana Marie Marilyn Marina Marine
    Marion Marisa Marjorie Marlene Marta Martha Martina Mary Maryam Matilda Maud Maureen Maya Meera Megan Meghan
    Melania Melanie Melinda Melissa Mercedes Meredith Meryl Mia Michaela Michele Michelle Mildred Mina Miranda
    Miriam Molly Mona Monica Monique Muriel Myra Myriam Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathalie
    Nawal Neha Nicola Nicole Nikki Nina Nora Noor Norma Octavia Odette Olga Olivia Oprah Paige Pamela Patricia
    Patty Paula Pauline Pearl Peggy Penelope Penny Phoebe Phyllis Pippa Polly Priscilla Priti Priya Rachel Ramona
    Rania Raquel Rebecca Regina Renee Rhonda Rihanna Rita Roberta Robyn Rosa Rosalind Rose Rosemary Roxanne Ruby
    Ruth Sabrina Sadie Sally Salma Samantha Sandra Sara Sarah Scarlett Selena Serena Shannon Sharon Sheila Shelley
    Sherry Shirin Shirley Sigrid Silvia Simone Sofia Sonia Sophia Sophie Stacey Stacy Stella Stephanie Sue Suki
    Susan Susana Susanna Susanne Suzanne Svetlana Sylvia Sylvie Tabitha Tamara Tammy Tania Tanya Tara Tatiana
    Taylor Teresa Tessa Thelma Theresa Theodora Tiffany Tina Tracey Tracy Tulsi Uma Ursula Valentina Valerie
    Vanessa Vera Veronica Vicky Victoria Viola Violet Virginia Vivian Viviane Wanda Wendy Whitney Wilma Winifred
    Xenia Yasmin Yasmine Yingluck Yoko Yolanda Yulia Yvette Yvonne Zahra Zainab Zara Zelda Zeynep Zoe Zuzana
    Nkechi Ngozi Chiamaka Folake Wanjiru Akosua Amara Mei Xiu Yuki Sakura Haruka Ayumi
    """.split()
)

MALE = frozenset(
    """
    Aaron Abbas Abdel Abdul Abdullah Abdulaziz Abdulrahman Abe Abel Abraham Abu Achim Adam Adel Adnan Adolf Adrian
    Ahmad Ahmed Ahmet Aidan Akbar Akira Al Alain Alan Alastair Albert Alberto Aleksandr Alessandro Alex Alexander
    Alexandre Alexei Alexey Alf Alfonso Alfred Alfredo Ali Alistair Allan Allen Alvaro Alvin Amir Amit Amos
    Anatoly Anders Andre André Andreas Andrei Andres Andrew Andrey Andriy Andrzej Andy Angelo Angus Anil Anthony
    Antoine Anton Antonio Antony António Archie Ari Ariel Armando Arnaud Arnold Arsene Art Arthur Arturo Arun
    Arvind Asif Ashraf Ashton Atif Augusto Austin Avi Axel Ayman Aziz Babak Baltasar Ban Barack Barney Barry Bart
    Bashar Bashir Basil Ben Benedict Benedikt Benjamin Benny Bernard Bernardo Bernd Bernie Bert Bharat Bilal Bill
    Billy Bjorn Björn Bo Bob Bobby Boris Brad Bradley Brandon Brendan Brent Bret Brett Brian Bruce Bruno Bryan
    Burak Byron Caleb Calvin Cameron Carl Carlo Carlos Carsten Cedric Cesar Chad Charles Charlie Chester Chet Chip
    Chris Christian Christoph Christophe Christopher Chuck Claude Claudio Clarence Clark Clay Clayton Cliff
    Clifford Clinton Clint Clive Clyde Cody Colin Conor Connor Corey Cory Craig Cristiano Curtis Cyril Cyrus Dale
    Damian Damien Damon Dan Daniel Daniele Danny Dante Darren Darryl Dave David Davide Dean Declan Deepak Denis
    Dennis Derek Derrick Desmond Devin Dick Diego Dieter Dietmar Dimitri Dimitris Dirk Dmitri Dmitry Dominic
    Dominique Don Donald Dong Doug Douglas Drew Duane Duncan Dustin Dwayne Dwight Dylan Ed Eddie Eddy Edgar Edmond
    Edmund Eduardo Edward Edwin Efraim Ehud Eli Elias Elijah Elliot Elliott Ellis Elon Elvis Emanuel Emil Emile
    Emilio Emmanuel Emre Enda Enrico Enrique Eric Erich Erik Ernest Ernesto Ernie Ernst Erwin Esteban Ethan Eugene
    Evan Evgeny Evo Ezra Fabian Fabio Fadi Faisal Farid Farooq Fayez Federico Felipe Felix Ferdinand Fernando
    Fidel Filip Finn Florian Floyd Francesco Francis Francisco Franco Francois François Frank Frankie Franklin
    Franz Fred Freddie Frederic Frederick Fritz Fyodor Gabriel Gael Gareth Garrett Gary Gavin Gaston Gene Geoff
    Geoffrey Geo Georg George Georges Georgi Geert Gerald Gerard Gerardo Gerhard Germain Gerry Giancarlo Gianluca
    Gideon Gilbert Gilles Giorgio Giovanni Giuseppe Glen Glenn Goran Gordon Graham Grant Greg Gregor Gregory Guido
    Guillaume Guillermo Gunter Günter Gus Gustav Gustavo Guy Hadi Hakan Hakim Hal Hamad Hamed Hamid Hamza Hank
    Hans Harald Harold Harry Harvey Hasan Hashim Hassan Hector Heiko Heinrich Heinz Helmut Henri Henrik Henry
    Herbert Herman Hermann Hideki Hiroshi Horace Horst Hosni Houston Howard Hubert Hugh Hugo Humphrey Hussain
    Hussein Ian Ibrahim Idris Ignacio Igor Ilham Ilya Imran Irfan Irving Isaac Isaiah Ismail Issa Ivan Ivo Jaap
    Jack Jackson Jacob Jacques Jaime Jair Jake Jakob Jakub Jamal James Jamie Jan Janusz Jared Jason Jasper Javad
    Javier Jawad Jay Jeb Jed Jeff Jefferson Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesse Jesus Jesús Jim Jimmy
    Jiri Joachim Joao João Joaquin Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Joost
    Jordan Jorge Jose José Josef Joseph Josh Joshua Juan Julian Julien Julio Jun Junaid Juncker Jurgen Jürgen
    Justin Kabir Kamal Karim Karl Kazuo Keith Ken Kenji Kenneth Kenny Kenta Kent Kevin Khaled Khalid Khalil Kim
    Kirk Klaus Kofi Konrad Konstantin Kristian Kumar Kurt Kwame Kyle Lance Lars Larry Laszlo László Laurence
    Laurent Lawrence Lee Leif Len Lennart Leo Leon Leonard Leonardo Leonid Leopold Leroy Lester Levi Lewis Liam
    Lindsey Lionel Lloyd Logan Lorenzo Lou Louis Luc Luca Lucas Luciano Luigi Luis Lukas Luke Luther Lyle Lyndon
    Maarten Mahathir Mahmoud Mahmud Malcolm Malik Manfred Manoj Manuel Manmohan Marc Marcel Marcelo Marco Marcos
    Marcus Mariano Mario Marius Mark Marko Markus Marlon Marshall Martin Marty Marvin Masato Massimo Mateo Mateusz
    Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Mauro Max Maxim Maxime Maximilian Mehdi Mehmet Mel
    Melvin Micah Michael Michal Michel Miguel Mikael Mike Mikhail Milan Miles Milos Miloš Milton Mitch Mitchell
    Mitt Mo Mohamed Mohammad Mohammed Mohsen Moise Moises Morgan Morris Moritz Mosab Moshe Moussa Mstislav Muammar
    Muhammad Muhammadu Mukesh Murat Murray Mustafa Myles Nabil Narendra Naser Nasser Nate Nathan Nathaniel Naveen
    Nawaz Ned Neil Nelson Neville Nicholas Nick Nicky Nico Nicolas Nicolás Nigel Nikita Niklas Nikola Nikolai
    Nikolas Noah Noel Nolan Norbert Norman Nouri Olaf Ole Oleg Oliver Olivier Olusegun Omar Omer Orhan Oscar Osama
    Oskar Otto Owen Pablo Paddy Paolo Pascal Pat Patrice Patrick Paul Paulo Pavel Pedro Per Percy Pervez Pete
    Peter Petr Petro Phil Philip Philippe Phillip Pierre Piers Pieter Pietro Piotr Pranab Pratap Qassem Quentin
    Quincy Rafael Rafiq Raheem Rahul Raj Rajesh Rajiv Ralf Ralph Ramesh Ramon Ramón Ramzan Ramzi Randall Randy
    Rand Raphael Rashid Raul Raúl Ravi Ray Raymond Recep Reggie Reginald Reinhard Reza Ricardo Riccardo Rich
    Richard Rick Ricky Rob Robert Roberto Robin Rod Roderick Rodney Rodrigo Roger Rohan Rohit Roland Rolf Roman
    Ron Ronald Ronan Ronnie Rory Ross Roy Ruben Rubén Rudi Rudolf Rudy Rupert Ruslan Russ Russell Ryan Saad Saddam
    Said Saif Sajid Salah Salman Salvador Salvatore Sam Sami Samir Samuel Sandeep Sanjay Santiago Scott Sean
    Sebastian Sebastien Seif Selim Serge Sergei Sergey Sergio Seth Seymour Shane Shaun Shawn Shimon Shinzo Sid
    Sidney Simon Slobodan Sol Spencer Stan Stanislav Stanley Stavros Stefan Stefano Stephane Stephen Sterling
    Steve Steven Stewart Stuart Subhash Suleiman Sultan Sunil Suresh Sven Syed Tadeusz Takashi Taro Tariq Tarek
    Tayyip Ted Teddy Terence Terrence Terry Thabo Thaksin Theo Theodore Thierry Thomas Thorsten Tim Timothy Tobias
    Toby Todd Tom Tomas Tomás Tommy Toni Tony Tor Travis Trent Trevor Tristan Troy Tyler Tyrone Ulf Ulrich Umar
    Umberto Uwe Vaclav Václav Valentin Valeri Valery Vasily Vernon Victor Vijay Viktor Vince Vincent Vinod Virgil
    Vitali Vitaly Vivek Vlad Vladimir Volodymyr Vojislav Wade Wael Walid Wallace Walter Warren Wayne Wen Werner
    Wes Wesley Wilbur Wilfried Will Willem William Willie Willy Wim Winston Wojciech Wolfgang Xavier Xi Yair Yahya
    Yannick Yannis Yasser Yasir Yevgeny Yitzhak Yoshihide Yoshihiko Youssef Yousef Yuri Yuriy Yusuf Yves Zac Zach
    Zachary Zack Zakaria Zbigniew Zhang Zhou Ziad Zinedine Zlatan Zoltan Zoltán Jong Moon Shigeru Chidi Emeka
    Tunde Babatunde Kwasi Tendai Jomo Uhuru Raila Sipho
    """.split()
)

NEUTRAL = frozenset(
    """
    Alex Andrea Angel Ariel Ash Ashley Avery Blair Cameron Casey Charlie Chris Courtney Dana Drew Frankie Jackie
    Jamie Jan Jean Jess Jordan Jules Kelly Kerry Kim Leslie Lee Lindsay Lindsey Lou Marion Michele Morgan Nicola
    Noor Pat Quinn Ray Riley Robin Sam Sandy Sasha Shannon Sidney Stacy Taylor Terry Toni Tracy Whitney Yuki Xi
    Jun Mei Wen Zhang Zhou Moon Aung
    """.split()
)
"""Given names that tell no gender."""

GIVEN = FEMALE | MALE | NEUTRAL

ALSO_WORDS = frozenset(
    """
    Al April Art Ash Ban Bill Bo Chad Chip Chuck Clay Cliff Crystal Daisy Dale Dawn Dean Don Drew Ed Faith Frank
    Gene Glen Grace Grant Guy Hank Harry Holly Hope Iris Ivy Jack Jade Jay Joy June Lance Mark Max May Miles Mo
    Moon Nick Olive Pat Patience Pearl Penny Per Pete Piers Rand Ray Rich Rob Rod Rose Ruby Said Sandy Sol
    Sterling Sue Tor Violet Wade Will Young Hal Angel Summer Jean Ella Marine Sultan Long
    """.split()
)
"""Given names that are words too: alone, with the capital of a sentence's first word, they are no name."""
